# Sourced by run and check (POSIX sh, safe under set -eu): exports JAVA_HOME of a JDK 25 or newer.
# Looks at HORARIUM_JAVA_HOME, JAVA_HOME, JAVA25_HOME, the javac on the PATH, then at the usual folders, newest first.
need_jdk=25

jdk_major() {
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  fi
}

jdk_fits() {
  jdk_version=$(jdk_major "$1")
  [ "${jdk_version:-0}" -ge "$need_jdk" ]
}

# the folder of the javac on the PATH, through all links
jdk_on_path() {
  javac=$(command -v javac 2>/dev/null) || return 1
  while [ -L "$javac" ]; do
    link=$(readlink "$javac")
    case $link in
      /*) javac=$link ;;
      *) javac=$(dirname "$javac")/$link ;;
    esac
  done
  (cd "$(dirname "$javac")/.." && pwd)
}

find_jdk() {
  for jdk in "${HORARIUM_JAVA_HOME:-}" "${JAVA_HOME:-}" "${JAVA25_HOME:-}" "${JAVA_HOME_25_X64:-}" "$(jdk_on_path || :)"; do
    if [ -n "$jdk" ] && jdk_fits "$jdk"; then
      echo "$jdk"
      return 0
    fi
  done
  best=
  best_version=0
  for jdk in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if jdk_fits "$jdk" && [ "$jdk_version" -gt "$best_version" ]; then
      best=$jdk
      best_version=$jdk_version
    fi
  done
  [ -n "$best" ] && echo "$best"
}

if JAVA_HOME=$(find_jdk); then
  export JAVA_HOME
else
  echo "Horarium needs a JDK $need_jdk or newer, and there is none: install one (for example Temurin 25) or set JAVA_HOME to it." >&2
  exit 1
fi
