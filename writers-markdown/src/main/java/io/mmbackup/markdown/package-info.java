/**
 * Writer {@code markdown}: pages for people's notes programs and for language models, described in
 * {@code docs/markdown-format.md}. {@link io.mmbackup.markdown.MarkdownWriter} is what the host
 * finds; {@code ChannelPages} decides which pages a channel has and which are due, {@code Timeline}
 * is the order of a page, {@code PostEntry} a post. Two classes keep what others wrote from
 * becoming more than text: {@code Quote} for texts, {@code Plain} for names. {@code PageReader}
 * reads a page back. Everything streams: no more than one post is ever in memory.
 */
@NullMarked
package io.mmbackup.markdown;

import org.jspecify.annotations.NullMarked;
