# POSIX sh, sourced by the scripts beside it with $here set. Finds a JDK and builds engine and bench when they are stale.
root=$(dirname "$here")
if [ -r "$root/find-jdk.sh" ]; then
  . "$root/find-jdk.sh"
elif [ ! -x "${JAVA_HOME:-/none}/bin/javac" ]; then
  for jdk in /usr/lib/jvm/*25*; do
    if [ -x "$jdk/bin/javac" ]; then JAVA_HOME=$jdk; fi
  done
fi
[ -x "${JAVA_HOME:-/none}/bin/javac" ] || { echo "Set JAVA_HOME to a JDK 25." >&2; exit 1; }
export JAVA_HOME
built=$here/target/built
if [ ! -e "$built" ] || [ -n "$(find "$root/pom.xml" "$root/engine/pom.xml" "$here/pom.xml" "$root/engine/src/main" "$root/engine/src/cases" "$here/src/main" -newer "$built" -type f | head -n 1)" ]; then
  (cd "$root" && mvn -q -pl engine,bench -am -DskipTests -Dspotless.check.skip package) >&2
  touch "$built"
fi
