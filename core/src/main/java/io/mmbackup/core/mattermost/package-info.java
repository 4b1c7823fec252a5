/**
 * The Mattermost client: the only place that knows URLs, status codes and how a server may fail.
 *
 * <p>Start at {@link io.mmbackup.core.mattermost.MattermostClient}: one method for each thing a
 * backup reads. A call goes down through {@code Api} (retry, what an error means), {@code
 * Transport} (one exchange over Apache HttpClient, after {@code ReadOnly} has let it pass) and back
 * up as a record of the package {@code wire} or as a {@link
 * io.mmbackup.core.mattermost.MattermostException} in words. {@code Pace} keeps below the server's
 * rate limit. {@code FirstContact} finds out what the address that the user typed means. {@code
 * FileDownload} streams files.
 *
 * <p>Time, waiting and chance come from {@link io.mmbackup.core.mattermost.Waiting}, so that tests
 * take none.
 */
@NullMarked
package io.mmbackup.core.mattermost;

import org.jspecify.annotations.NullMarked;
