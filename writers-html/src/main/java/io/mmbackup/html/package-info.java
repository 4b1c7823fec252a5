/**
 * Writer {@code html}: pages that open in any browser from a folder, without server, network or
 * script. {@link io.mmbackup.html.HtmlWriter} is what the host finds. {@code ChannelPages} decides
 * which pages of a channel are written, {@code Timeline} fills them with posts and cuts them when
 * they get large, {@code ThreadPages} has the long threads, {@code Overview} is the page of a
 * channel that is split by month, {@code Index} the first page of all, {@code PageReader} reads
 * pages back. {@code PageAddress} and {@code PageLinks} know where everything is. What a post looks
 * like is {@code io.mmbackup.rendering}'s affair.
 */
@NullMarked
package io.mmbackup.html;

import org.jspecify.annotations.NullMarked;
