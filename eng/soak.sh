#!/usr/bin/env bash
# The harness under its own load: ten times the busiest hour of all VA messaging, with faults on. Afterwards: is memory flat, are the ledgers
# balanced, did any exception go unobserved?   eng/soak.sh [folder]   DURING=10m RATE=20 PROFILE=gateway-flap
set -euo pipefail
cd "$(dirname "$0")/.."
during=${DURING:-10m} rate=${RATE:-20} profile=${PROFILE:-gateway-flap}
out=${1:-runs/soak-on-itself-$(date -u +%Y%m%d-%H%M%S)}
mkdir -p "$out"
dotnet build load/Cli -c Release -v q -nologo
dotnet build mocks/Stack -c Release -v q -nologo

dotnet artifacts/bin/SecureMessaging.Mocks.Stack/release/SecureMessaging.Mocks.Stack.dll --web-port 0 --bff-port 0 --vista-port 0 --oracle-health-port 0 \
  --ready-file "$out/stack.json" > "$out/stack.log" 2>&1 &
stack=$!
trap 'kill $stack 2>/dev/null || true; wait $stack 2>/dev/null || true' EXIT
# On a new machine it installs packages and builds the pages first.
for _ in $(seq 600); do [ -f "$out/stack.json" ] && break; kill -0 $stack 2>/dev/null || break; sleep 0.5; done
[ -f "$out/stack.json" ] || { echo "the stack did not start: $(tail -1 "$out/stack.log")" >&2; exit 3; }
address() { sed -n "s/.*\"$1\": \"\([^\"]*\)\".*/\1/p" "$out/stack.json"; }
for role in vista oracleHealth; do
  curl -fsS -X PUT -d "{\"profile\":\"$profile\"}" "$(address $role)__sim/faults" > /dev/null
done

# Resident memory of the stack in MB, every ten seconds while users arrive: before them it fills its caches, and in the quarter of an hour in which
# the last of them end it only falls.
memory() { while kill -0 "$1" 2>/dev/null; do awk -v at="$(date -u +%T)" '/VmRSS/ { printf "%s %d\n", at, $2 / 1024 }' "/proc/$1/status"; sleep 10; done; }
export -f memory
{
  until grep -qs '^Measured' "$out/load.log"; do kill -0 $stack 2>/dev/null || exit; sleep 1; done
  timeout "$during" bash -c "memory $stack"
} > "$out/memory.txt" &
code=0
dotnet artifacts/bin/SecureMessaging.Load.Cli/release/SecureMessaging.Load.Cli.dll run --scenario soak --percent 50 --rate "$rate" --during "$during" \
  --bff "$(address bff)" --stack "$out/stack.json" --max-failed 100 --out "$out/load" | tee "$out/load.log" || code=$?

unobserved=$(grep -c 'unobserved exception' "$out/stack.log" || true)
echo "load and ledgers: exit code $code (0 balanced and valid, 1 not balanced, 2 the load does not count)"
growth=0
awk -f eng/memory.awk "$out/memory.txt" || growth=$?
echo "unobserved exceptions: $unobserved"
[ "$code" -eq 0 ] && [ "$unobserved" -eq 0 ] && [ "$growth" -eq 0 ]
