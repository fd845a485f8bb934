# What the checks share: they run in the package's folder, keep their files in a folder of their own
# that goes when they end, and say what is wrong in their own name.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
check=$(basename "$0")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() {
  echo "$check: $*" >&2
  exit 1
}
