# Finds Java, and how to run it. Read by ./mmbackup and build/prepare.sh, in any POSIX shell.

JAVA_WANTED=21

# How the application runs. The JIT's last stage begins later than Java's default, which is made for
# servers that run for weeks: recording 200,000 posts it took as much CPU as the archive itself. It
# inlines less, too: a quarter less CPU for 200,000 posts, and still a seventh less for a million.
RUN_FLAGS="--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:Tier4InvocationThreshold=20000
  -XX:Tier4MinInvocationThreshold=4000 -XX:Tier4CompileThreshold=40000
  -XX:Tier4BackEdgeThreshold=200000 -XX:MaxInlineLevel=6 -XX:FreqInlineSize=120
  -XX:InlineSmallCode=1000"

# The major version of the Java in folder $1, from its "release" file: no JVM is started to ask.
# Prints nothing when there is none.
java_major() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1
}

# The first home of the arguments that has the program bin/$1 and is new enough; fails without one.
first_java() {
  program=$1
  shift
  for home in "$@"; do
    [ -x "$home/bin/$program" ] || continue
    major=$(java_major "$home")
    if [ "${major:-0}" -ge "$JAVA_WANTED" ]; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  return 1
}

# Prints the home of a Java that is new enough and has the program bin/$1 ("java", or "javac" when
# it is to build); fails without one. What the user named comes first, then what the PATH finds,
# then what the system and the usual tools have installed, the newest first.
find_java() {
  on_path=$(command -v "$1" 2>/dev/null) && on_path=$(readlink -f "$on_path") || on_path=
  first_java "$1" "${MMBACKUP_JAVA_HOME:-}" "${JAVA_HOME:-}" "${on_path%/bin/*}" && return 0
  installed=$(
    for home in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
      major=$(java_major "$home")
      [ -n "$major" ] && printf '%s %s\n' "$major" "$home"
    done | sort -rn | cut -d ' ' -f 2-
  )
  old_ifs=$IFS
  IFS='
'
  set -f
  # shellcheck disable=SC2086 # one home a line, each may hold blanks
  first_java "$1" $installed
  found=$?
  set +f
  IFS=$old_ifs
  return $found
}
