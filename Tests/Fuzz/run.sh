#!/usr/bin/env bash
# Builds the reader's fuzz target with libFuzzer and the address sanitizer, and runs it.
#
#   Tests/Fuzz/run.sh [libFuzzer options]     e.g. -runs=10000000 or -max_total_time=60
#
# Without options it runs 30 seconds. CORPUS names a folder of seeds; BUILD where to
# build; GROWN where to keep the inputs that reach something new.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${BUILD:-$root/.build/fuzz}
corpus=${CORPUS:-$root/../shared/dot/corpus}
grown=${GROWN:-$build/grown}
mkdir -p "$build" "$grown"
cd "$root"
swift build -c release --target DOT --scratch-path "$build" -Xswiftc -sanitize=fuzzer,address >&2
objects=$(cd "$build/release" && pwd)
swiftc -O -parse-as-library -sanitize=fuzzer,address -I "$objects/Modules" \
  Tests/Fuzz/ReaderFuzz.swift "$objects"/DOT.build/*.o -o "$build/ReaderFuzz"
seeds=()
[ -d "$corpus" ] && seeds=("$corpus")
[ $# -eq 0 ] && set -- -max_total_time=30
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
exec "$build/ReaderFuzz" -dict=Tests/Fuzz/dot.dict -max_len=4096 -timeout=10 -rss_limit_mb=2048 \
  -artifact_prefix="$build/" "$@" "$grown" "${seeds[@]}"
