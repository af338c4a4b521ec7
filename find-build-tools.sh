# Sourced by run and check after find-jdk.sh: what the build needs besides a JDK, or one sentence about what is missing.

# whether the dotted version $1 is at least $2
at_least() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

if ! command -v mvn >/dev/null 2>&1; then
  echo "Horarium is built with Maven 3.8.7 or newer, and there is no mvn on the PATH: install it (Debian: apt-get install maven)." >&2
  exit 1
fi
maven_version=$(mvn -v 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*$/\1/p' | head -n 1)
if ! at_least "${maven_version:-0}" 3.8.7; then
  echo "Horarium is built with Maven 3.8.7 or newer, and the mvn on the PATH is ${maven_version:-of an unknown version}: install a newer one." >&2
  exit 1
fi

if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "The pages of Horarium are built with Node 20.19 or newer and npm, which are not on the PATH: install them from https://nodejs.org." >&2
  exit 1
fi
node_version=$(node --version | sed 's/^v//')
if ! at_least "$node_version" 20.19.0; then
  echo "The pages of Horarium are built with Node 20.19 or newer, and the node on the PATH is $node_version: install a newer one." >&2
  exit 1
fi
