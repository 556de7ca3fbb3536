#!/bin/sh
# Install what the tests (and with --bench the benchmarks) use beside Python: Chromium, axe-core, the Nu HTML checker,
# PostgreSQL, and for benchmarks nginx and wrk. Says plainly what it cannot install without root.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
tools=$root/.tools
mkdir -p "$tools"

say() { printf '%s\n' "$*" >&2; }
has() { command -v "$1" >/dev/null 2>&1; }
has_postgres() { has initdb || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; }

packages=""
has chromium || has chromium-browser || has google-chrome || packages="$packages chromium"
has node && has npm || packages="$packages nodejs npm"
has java || packages="$packages default-jre-headless"
has_postgres || packages="$packages postgresql"
if [ "${1:-}" = --bench ]; then
  has nginx || [ -x /usr/sbin/nginx ] || packages="$packages nginx-light"
  has wrk || packages="$packages wrk"
fi

if [ -n "$packages" ]; then
  if [ "$(id -u)" = 0 ] && has apt-get; then
    say "Installing$packages ..."
    apt-get update -qq >/dev/null 2>&1
    # Each by itself: one that cannot be had must not keep the others out.
    for package in $packages; do
      DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" >/dev/null 2>"$tools/apt.log" \
        || say "Could not install $package: $(tail -n 1 "$tools/apt.log")"
    done
  else
    say "Not root, so these cannot be installed, and the tests that need them will be skipped:$packages"
    say "Install them once: sudo apt install$packages"
  fi
fi

[ -f "$tools/package.json" ] || printf '{"private": true}\n' > "$tools/package.json"
# One call for what is missing, since npm without a saved list drops what an earlier call brought.
missing=""
[ -f "$tools/node_modules/axe-core/axe.min.js" ] || missing="$missing axe-core@4.14.1"
[ -f "$tools/node_modules/vnu-jar/build/dist/vnu.jar" ] || missing="$missing vnu-jar@26.9.27"
if [ -n "$missing" ] && has npm; then
  say "Installing$missing ..."
  (cd "$tools" && npm install --silent --no-audit --no-fund --ignore-scripts axe-core@4.14.1 vnu-jar@26.9.27 >"$tools/npm.log" 2>&1) \
    || say "Could not install$missing: $(tail -n 1 "$tools/npm.log")"
elif [ -n "$missing" ]; then
  say "npm is missing, so$missing cannot be installed; their tests will be skipped."
fi
exit 0
