package io.mmbackup.core.mattermost;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOnlyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /posts/79omhiw97jfmbdjgfyq7f4rhfw/reveal",
        "POST /channels/members/me/view",
        "POST /posts",
        "PUT /posts/79omhiw97jfmbdjgfyq7f4rhfw",
        "DELETE /posts/79omhiw97jfmbdjgfyq7f4rhfw",
        "DELETE /users/me",
        "POST /users/me",
        "PATCH /users/me",
        "POST /users/logout",
        "POST /users/me/preferences",
        "PUT /users/me/preferences",
        "POST /channels/79omhiw97jfmbdjgfyq7f4rhfw/members",
        "POST /channels/79omhiw97jfmbdjgfyq7f4rhfw/posts",
        "DELETE /files/79omhiw97jfmbdjgfyq7f4rhfw",
        "get /users/me",
        "GET /users/me/../../posts",
        "GET /users/me\nX: y",
        "GET /channels/../79omhiw97jfmbdjgfyq7f4rhfw/posts",
        "GET /channels/79omhiw97jfmbdjgfyq7f4rhf/posts",
        "GET /websocket",
        "GET "
      })
  void nothingPassesThatCouldChangeTheServer(String shape) {
    assertThatIllegalStateException().isThrownBy(() -> ReadOnly.check(request(shape)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /users/me",
        "GET /channels/79omhiw97jfmbdjgfyq7f4rhfw/posts",
        "GET /files/79omhiw97jfmbdjgfyq7f4rhfw",
        "POST /users/ids",
        "POST /users/group_channels",
        "POST /posts/ids"
      })
  void readsPass(String shape) {
    assertThatCode(() -> ReadOnly.check(request(shape))).doesNotThrowAnyException();
  }

  private static ApiRequest request(String shape) {
    int space = shape.indexOf(' ');
    return new ApiRequest(
        shape.substring(0, space), shape.substring(space + 1), "", null, "something");
  }
}
