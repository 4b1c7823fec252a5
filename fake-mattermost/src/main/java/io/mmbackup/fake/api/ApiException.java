package io.mmbackup.fake.api;

import org.jspecify.annotations.Nullable;

/** An answer that is an error, as the API words it. */
final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String id;

  private ApiException(int status, String id, String message, @Nullable Throwable cause) {
    super(message, cause, false, false);
    this.status = status;
    this.id = id;
  }

  ApiException(int status, String id, String message) {
    this(status, id, message, null);
  }

  static ApiException forbidden() {
    return new ApiException(
        403, "api.context.permissions.app_error", "You do not have the appropriate permissions.");
  }

  static ApiException sessionExpired() {
    return new ApiException(
        401,
        "api.context.session_expired.app_error",
        "Invalid or expired session, please login again.");
  }

  static ApiException invalidUrl(String parameter) {
    return new ApiException(
        400,
        "api.context.invalid_url_param.app_error",
        "Invalid or missing " + parameter + " parameter in request URL.");
  }

  static ApiException invalidBody(String parameter) {
    return invalidBody(parameter, null);
  }

  static ApiException invalidBody(String parameter, @Nullable Throwable cause) {
    return new ApiException(
        400,
        "api.context.invalid_body_param.app_error",
        "Invalid or missing " + parameter + " in request body.",
        cause);
  }

  static ApiException postNotFound() {
    return new ApiException(404, "app.post.get.app_error", "Unable to get the post.");
  }

  int status() {
    return status;
  }

  String id() {
    return id;
  }

  String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
