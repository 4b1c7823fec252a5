#!/usr/bin/env bash
# Installs what a build needs and this machine lacks. Read by ./check and, on a fresh clone, by
# ./mmbackup; can be run by itself too: sudo build/prepare.sh. Nothing is touched on a machine that
# has a JDK and Maven; tests also want Chromium.

. "${BASH_SOURCE[0]%/*}/java.sh"

# Where the JDK of Debian 13 is unpacked on Debian 12: a folder where Maven and ./mmbackup look
# anyway.
DEBIAN_13_VERSION=25
DEBIAN_13_JDK=/usr/lib/jvm/openjdk-$DEBIAN_13_VERSION-debian-13

prepare() {
  local missing=()
  find_java javac > /dev/null || missing+=("a JDK of version $JAVA_WANTED or newer")
  command -v mvn > /dev/null || missing+=(Maven)
  [ ${#missing[@]} -eq 0 ] && return 0

  local list
  list=$(printf '%s and ' "${missing[@]}")
  list=${list% and }
  command -v apt-get > /dev/null || fail "This machine lacks $list: install that, then run this" \
    "again."
  [ "$(id -u)" -eq 0 ] || fail "This machine lacks $list: run 'sudo build/prepare.sh' to have it" \
    "installed with apt-get, then run this again."
  say "Installing $list."
  apt_get update || fail "apt-get could not read the lists of packages: see above."
  command -v mvn > /dev/null || install_packages maven
  find_java javac > /dev/null || install_jdk
}

# Tests open the pages that mmbackup writes in a browser. The fonts are for what the pages show:
# emoji, and letters beyond Latin.
prepare_browser() {
  local name
  for name in chromium chromium-browser google-chrome; do
    [ -x "/usr/bin/$name" ] && return 0
  done
  install_for_tests Chromium "tests in a browser" chromium fonts-noto-core fonts-noto-color-emoji
}

# What an example writes is opened with Python's library for mail.
prepare_python() {
  command -v python3 > /dev/null && return 0
  install_for_tests "Python 3" "a test of the example mbox" python3
}

# Installs $1 for the tests $2: the packages $3 and on. Without it these are skipped; nothing fails.
install_for_tests() {
  local name=$1 tests=$2
  shift 2
  if ! command -v apt-get > /dev/null || [ "$(id -u)" -ne 0 ]; then
    say "This machine lacks $name: $tests will be skipped."
    return 0
  fi
  say "Installing $name, for $tests."
  if ! { apt_get update && apt_get install -y --no-install-recommends "$@"; }; then
    say "$name could not be installed: $tests will be skipped."
  fi
}

# The newest JDK that the machine's own package sources have.
install_jdk() {
  local package
  package=$(apt-cache search --names-only '^openjdk-[0-9]+-jdk-headless$' \
    | sed -n 's/^openjdk-\([0-9]*\)-.*/\1/p' | sort -n | tail -n 1)
  if [ "${package:-0}" -ge "$JAVA_WANTED" ]; then
    install_packages "openjdk-$package-jdk-headless"
  else
    unpack_debian_13_jdk
  fi
  find_java javac > /dev/null || fail "No JDK of version $JAVA_WANTED or newer could be installed:" \
    "install one, name its folder in JAVA_HOME, then run this again."
}

# Debian 12 ends at JDK 17. Installing Debian 13's JDK there would replace the system's C library
# and base-files. So it is only unpacked, with the C library it was built for beside it, into one
# folder; deleting the folder undoes it. apt checks the signatures as always.
unpack_debian_13_jdk() {
  say "This Debian has no JDK of version $JAVA_WANTED; unpacking Debian 13's into $DEBIAN_13_JDK."
  command -v patchelf > /dev/null || install_packages patchelf
  local work apt mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Identifier: Packages' 'Label: Debian' \
    | head -n 1)
  [ -n "$mirror" ] || fail "apt knows no mirror of Debian to take a JDK from: install a JDK of" \
    "version $JAVA_WANTED or newer yourself, then run this again."
  work=$(mktemp -d)
  mkdir -p "$work/lists/partial" "$work/archives/partial" "$work/root"
  echo "deb $mirror trixie main" > "$work/sources.list"
  apt=(-o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=-
    -o "Dir::State::Lists=$work/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache=
    -o APT::Sandbox::User=root)
  apt_get update "${apt[@]}" || fail "apt-get could not read the package lists of Debian 13."
  (cd "$work/archives" && apt_get download "${apt[@]}" \
    "openjdk-$DEBIAN_13_VERSION-jdk-headless" "openjdk-$DEBIAN_13_VERSION-jre-headless" libc6) \
    || fail "apt-get could not download the JDK of Debian 13."
  local deb
  for deb in "$work"/archives/*.deb; do dpkg-deb -x "$deb" "$work/root"; done
  settle_jdk "$work/root" "$DEBIAN_13_JDK"
  rm -rf "$work"
}

# Makes the JDK unpacked below $1 a folder of its own, $2, that needs nothing else of Debian 13:
# its configuration beside it instead of in /etc, and its programs and libraries tied to their own
# C library.
settle_jdk() {
  local root=$1 home=$2 jdk loader file link
  jdk=$(echo "$root"/usr/lib/jvm/java-$DEBIAN_13_VERSION-openjdk-*)
  while IFS= read -r link; do
    file=$root$(readlink "$link")
    if [ -e "$file" ]; then rm "$link" && cp -rL "$file" "$link"; fi
  done < <(find "$jdk" -type l -lname "/etc/java-$DEBIAN_13_VERSION-openjdk/*")
  loader=$(find "$root/usr/lib" -name 'ld-linux*.so*' -path '*-linux-gnu*' | head -n 1)
  cp -r "${loader%/*}" "$jdk/libc"
  rm -rf "$jdk/libc/gconv" "$home"
  while IFS= read -r file; do
    case $(head -c 4 "$file" | tr -d '\0') in $'\x7fELF') ;; *) continue ;; esac
    patchelf --force-rpath --set-rpath "\$ORIGIN:$home/lib:$home/lib/server:$home/libc" "$file"
    if patchelf --print-interpreter "$file" > /dev/null 2>&1; then
      patchelf --set-interpreter "$home/libc/${loader##*/}" "$file"
    fi
  done < <(find "$jdk/bin" "$jdk/lib" -type f \( -perm -u+x -o -name '*.so' \))
  mkdir -p "${home%/*}"
  mv "$jdk" "$home"
}

install_packages() {
  apt_get install -y --no-install-recommends "$@" || fail "apt-get could not install $*: see above."
}

# Quiet, asks nothing.
apt_get() {
  DEBIAN_FRONTEND=noninteractive apt-get -q "$@" >&2
}

say() {
  echo "$*" >&2
}

fail() {
  say "$*"
  exit 1
}

if [ "${BASH_SOURCE[0]}" = "$0" ]; then
  set -euo pipefail
  prepare
  prepare_browser
  prepare_python
fi
