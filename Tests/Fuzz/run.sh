#!/usr/bin/env bash
# Builds a reader's fuzz target with libFuzzer and the address sanitizer, and runs it.
#
#   Tests/Fuzz/run.sh [dot|graph] [libFuzzer options]     e.g. dot -runs=10000000 or -max_total_time=60
#
# `dot`, which is meant where nothing is said, reads DOT, `graph` the JSON documents of graphs, scenarios and patches.
# Without options it runs 30 seconds. CORPUS names a folder of seeds; BUILD where to build; GROWN where to keep the
# inputs that reach something new.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
what=dot
case "${1:-}" in dot | graph) what=$1 && shift ;; esac
cd "$root"
case $what in
dot)
  target=DOT harness=ReaderFuzz configuration=release length=4096
  modules=(DOT)
  corpus=${CORPUS:-$root/../shared/dot/corpus}
  ;;
graph)
  # Without optimization, which for all the vocabulary would take a quarter of an hour.
  target=WestphaliaData harness=GraphFuzz configuration=debug length=16384
  modules=(CPrefetch GraphKernel TypedGraph DOT Westphalia WestphaliaData)
  corpus=${CORPUS:-$root/Tests/Fuzz/Graphs}
  ;;
esac
build=${BUILD:-$root/.build/fuzz}
grown=${GROWN:-$build/grown-$what}
mkdir -p "$build" "$grown"
swift build -c $configuration --target $target --scratch-path "$build" \
  -Xswiftc -sanitize=fuzzer,address >&2
products=$(cd "$build/$configuration" && pwd)
objects=()
for module in "${modules[@]}"; do objects+=("$products/$module".build/*.o); done
swiftc -O -parse-as-library -sanitize=fuzzer,address -I "$products/Modules" \
  -I Sources/CPrefetch/include "Tests/Fuzz/$harness.swift" "${objects[@]}" -o "$build/$harness"
seeds=()
[ -d "$corpus" ] && seeds=("$corpus")
[ $# -eq 0 ] && set -- -max_total_time=30
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
exec "$build/$harness" -dict="Tests/Fuzz/$what.dict" -max_len=$length -timeout=10 -rss_limit_mb=2048 \
  -artifact_prefix="$build/" "$@" "$grown" "${seeds[@]}"
