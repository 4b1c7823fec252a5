#!/usr/bin/env bash
# Builds the example writers as a stranger would: in a copy outside this project's build, with their
# own build files, against what dist publishes. Then drops them in and runs them through the command
# line. Part of ./check; by itself, after a build: build/examples.sh
set -euo pipefail
. "${BASH_SOURCE[0]%/*}/prepare.sh"

here=$(cd "${BASH_SOURCE[0]%/*}/.." && pwd)
work=$here/dist/target/examples

main() {
  local example
  rm -rf "$work"
  mkdir -p "$work/plugins"
  cp -r "$here/examples/." "$work"
  settings > "$work/settings.xml"
  for example in csv mbox; do
    say "Building examples/$example-writer ..."
    build "$work/$example-writer"
  done
  say "Building what docs/writing-a-writer.md tells to write ..."
  type_in_the_guide "$work/guide"
  build "$work/guide" -DexcludedGroups=large,random,faults
  cp "$work/csv-writer/target/csv-writer.jar" "$work/plugins"
  cp -r "$work/mbox-writer/target/mbox" "$work/plugins"
  drop_in
  say "The examples build, and work as plugins."
}

build() {
  local folder=$1
  shift
  mvn -q -s "$work/settings.xml" -f "$folder/pom.xml" -Dmaven.repo.local="$work/local" \
    -Dmmbackup.repository="file://$here/dist/target/mmbackup/repository" "$@" clean package
}

# The guide's files into folder $1: a line with nothing but a path in backquotes, then a fence.
type_in_the_guide() {
  awk -v folder="$1" '
    inside && /^```$/ { inside = 0; close(file); file = ""; next }
    inside { print > file; next }
    /^`[^`]*`$/ { file = folder "/" substr($0, 2, length($0) - 2); next }
    file && /^```/ { dir = file; sub("/[^/]*$", "", dir); system("mkdir -p \"" dir "\""); inside = 1; next }
    file && NF { file = "" }
  ' "$here/docs/writing-a-writer.md"
}

# A local repository of their own: what is in the user's under our version may be of another build.
# What others publish comes from the user's, where it is there.
settings() {
  local name
  echo "<settings><profiles><profile><id>usual</id>"
  for name in repositories/repository pluginRepositories/pluginRepository; do
    echo "<${name%/*}><${name#*/}><id>usual</id><url>file://$HOME/.m2/repository</url>" \
      "<snapshots><enabled>false</enabled></snapshots></${name#*/}></${name%/*}>"
  done
  echo "</profile></profiles><activeProfiles><activeProfile>usual</activeProfile></activeProfiles>" \
    "</settings>"
}

drop_in() {
  local backup=$work/backup json csv mbox
  "$here/mmbackup" demo --output "$backup" > "$work/log" 2>&1 || failed
  "$here/mmbackup" export --writers json,csv,mbox --plugins "$work/plugins" --output "$backup" \
    > "$work/log" 2>&1 || failed
  "$here/mmbackup" verify --plugins "$work/plugins" --output "$backup" > "$work/log" 2>&1 || failed
  json=$(files json) csv=$(files csv) mbox=$(files mbox)
  [ "$json" -gt 0 ] && [ "$json" = "$csv" ] && [ "$json" = "$mbox" ] \
    || fail "There are $json files of json, $csv of csv and $mbox of mbox: one a channel is due."
}

files() {
  find "$work/backup/$1" -name "*.$1" | wc -l
}

failed() {
  cat "$work/log" >&2
  fail "The examples do not work as plugins: see above."
}

main
