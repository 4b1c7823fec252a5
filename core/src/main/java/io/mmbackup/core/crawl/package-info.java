/**
 * Reading the server into the archive. {@link io.mmbackup.core.crawl.Crawl} goes through the phases
 * in the order of what a person would miss most: account and channels, then every post, then
 * people, then files. {@link io.mmbackup.core.crawl.ChannelReader} reads one channel to its end;
 * {@link io.mmbackup.core.crawl.Walk} is the rule by which no post is skipped between two pages.
 * Everything is committed as it arrives, together with the place to go on from. Nothing here knows
 * a format.
 */
@NullMarked
package io.mmbackup.core.crawl;

import org.jspecify.annotations.NullMarked;
