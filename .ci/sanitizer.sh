# What the checks under sanitizers share, after common.sh.

# Leaks are not looked for: what the runtime of the language keeps to its end is none.
export ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no

# Whether a program of one line runs under a sanitizer here. Both need fixed places in memory, which a
# machine may not give them: so the addresses of programs are not drawn at random where that can be asked.
starts() {
  echo 'print([1, 2, 3].reduce(0, +))' >"$scratch/probe.swift"
  swiftc -sanitize="$1" "$scratch/probe.swift" -o "$scratch/probe-$1" || fail "$1: the probe does not compile"
  "${fixed[@]}" "$scratch/probe-$1" >"$scratch/probe" 2>&1 && grep -qx 6 "$scratch/probe"
}

fixed=()
if setarch "$(uname -m)" -R true 2>/dev/null; then fixed=(setarch "$(uname -m)" -R); fi
