#!/bin/sh
# Make .venv hold exactly requirements/$1.txt (run or dev): hash-checked, wheels only. Quick when nothing changed.
set -eu
want=${1:?run or dev}
root=$(cd "$(dirname "$0")/.." && pwd)
venv=$root/.venv
lock=$root/requirements/$want.txt
python=${PYTHON:-python3}

say() { printf '%s\n' "$*" >&2; }

command -v "$python" >/dev/null 2>&1 || { say "Broadsheet needs Python 3.11 or newer; '$python' was not found (apt install python3)."; exit 1; }
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { say "Broadsheet needs Python 3.11 or newer; this is $("$python" --version)."; exit 1; }

stamp=$venv/installed-$want
mark=$(cat "$lock" "$root/scripts/venv.sh" | sha256sum | cut -d' ' -f1)
# A venv that holds the developers' set holds the running set too.
for done in "$stamp" "$venv/installed-dev"; do
  [ -f "$done" ] && [ "$(cat "$done")" = "$mark" ] && exit 0
  [ "$want" = run ] && [ -f "$done-covers-run" ] && [ "$(cat "$done-covers-run")" = "$mark" ] && exit 0
done

if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
  rm -rf "$venv"
  if ! "$python" -m venv "$venv" >/dev/null 2>&1; then
    rm -rf "$venv"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
      say "Installing Debian's python3-venv ..."
      apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq python3-venv >/dev/null
      "$python" -m venv "$venv"
    else
      say "Python cannot make a virtual environment here. Install it once: apt install python3-venv"
      exit 1
    fi
  fi
fi

say "Installing what Broadsheet stands on ($want, about a minute the first time) ..."
install() { "$venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes --only-binary :all: -r "$1" 2>"$venv/pip.log"; }
fast() { install "$root/requirements/installer.txt" && "$venv/bin/uv" pip install -q --python "$venv/bin/python" --require-hashes --only-binary :all: -r "$lock" 2>"$venv/uv.log"; }
if ! fast && ! install "$lock"; then
  cat "$venv/pip.log" >&2
  say "The libraries could not be installed; the lines above say why. Is there a network to the package registry?"
  exit 1
fi
"$venv/bin/python" - "$root/src" <<'PY'
import pathlib, sys, sysconfig
pathlib.Path(sysconfig.get_paths()["purelib"], "broadsheet-src.pth").write_text(sys.argv[1] + "\n")
PY
printf '%s\n' "$mark" > "$stamp"
if [ "$want" = dev ]; then
  cat "$root/requirements/run.txt" "$root/scripts/venv.sh" | sha256sum | cut -d' ' -f1 > "$stamp-covers-run"
fi
