# What this package asks of a machine; sourced by the other scripts.
#
#   need_machine build|service|test
#                             looks for the system packages, installs those that are missing, looks for Swift; service
#                             asks for what the watched folder needs too
#   need_packages interop|pages   the same without Swift, for what checks the exports
#   build_release [service]   builds the tool and its helpers for release; the service takes minutes more
#   quiet_build LOG ARG…      swift build with its output in LOG, which is shown when the build fails
#
# Everything here speaks on standard error, so that standard output stays the tool's.
# shellcheck shell=bash

swift_needed=6.1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

has_compiler_parts() {
  [ -e /usr/include/stdio.h ] && command -v ld >/dev/null && compgen -G '/usr/lib*/gcc/*/*/libstdc++.so' >/dev/null &&
    # The tool is linked statically.
    compgen -G '/usr/lib*/gcc/*/*/libstdc++.a' >/dev/null &&
    { compgen -G '/usr/lib*/libc.a' || compgen -G '/usr/lib/*/libc.a'; } >/dev/null
}

has_font() { [ -n "$(find -L /usr/share/fonts /usr/local/share/fonts -name '*.[to]tf' -print -quit 2>/dev/null)" ]; }

has_module() { command -v pkg-config >/dev/null && pkg-config --exists "$1"; }

# Whether a header is where pkg-config says that a library's headers are, or in the usual place below them.
has_header() {
  has_module "$1" && [ -e "$(pkg-config --variable=includedir "$1")/$1/$2" ]
}

# The browser under any of its names.
chromium_program() { command -v chromium || command -v chromium-browser || command -v google-chrome; }

# One line per missing thing: the package in Debian, the package in Fedora, what it is for.
missing_packages() {
  case $1 in
    interop)
      # pip comes with it.
      python3 -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
        echo "python3-venv|python3|Python 3.11 or newer, which runs the tools that the exports are checked with"
      return
      ;;
    pages)
      chromium_program >/dev/null || echo "chromium|chromium|the browser that prints the pages"
      return
      ;;
  esac
  command -v git >/dev/null || echo "git|git|fetches the Swift packages that this one uses"
  has_compiler_parts || echo "g++|gcc-c++ glibc-static libstdc++-static|the linker and the C and C++ libraries that Swift programs are linked with"
  command -v pkg-config >/dev/null || echo "pkg-config|pkgconf-pkg-config|tells the build where libraries are"
  has_module poppler || echo "libpoppler-dev|poppler-devel|the library that reads PDFs"
  has_header poppler PDFDoc.h || echo "libpoppler-private-dev|poppler-devel|the interface of its interpreter"
  if [ "$1" != build ]; then
    has_module sqlite3 || echo "libsqlite3-dev|sqlite-devel|the library of the ledger"
  fi
  if [ "$1" = test ]; then
    has_module cairo-pdf || echo "libcairo2-dev|cairo-devel|the library that draws PDFs for the tests"
    has_font || echo "fonts-dejavu-core|dejavu-sans-fonts|a font to draw them with"
  fi
}

# Installs what is missing, or says what to do and ends.
need_packages() {
  local missing debian fedora command installer=()
  missing=$(missing_packages "$1")
  [ -n "$missing" ] || return 0
  debian=$(cut -d'|' -f1 <<<"$missing" | paste -sd' ')
  fedora=$(cut -d'|' -f2 <<<"$missing" | paste -sd' ')

  say "Missing on this machine:"
  while IFS='|' read -r name _ why; do say "  $name: $why"; done <<<"$missing"

  command="apt-get update && apt-get install -y --no-install-recommends $debian"
  if ! command -v apt-get >/dev/null; then
    if command -v dnf >/dev/null; then
      say "Install them and try again: sudo dnf install $fedora"
    else
      say "These are the names of Debian and Ubuntu. Install the same with this system's package manager and try again."
    fi
    exit 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    # With a terminal, sudo can ask for a password; without one, it must not need any.
    if command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 2 ]; }; then
      installer=(sudo)
    else
      say "Only root may install them, and sudo cannot be used here. Run as root and try again:"
      say "  $command"
      exit 1
    fi
  fi

  say "Installing with apt-get${installer[0]:+ and sudo}: $debian"
  local log
  log=$(mktemp)
  # A list that cannot be updated may still do.
  "${installer[@]}" apt-get update </dev/null >"$log" 2>&1 || true
  # shellcheck disable=SC2086  # words are wanted
  if ! "${installer[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y --no-install-recommends $debian </dev/null >>"$log" 2>&1; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    say "The packages could not be installed; apt-get's last words are above. Install them and try again:"
    say "  ${installer[*]:+sudo }apt-get install --no-install-recommends $debian"
    exit 1
  fi
  rm -f "$log"
  missing=$(missing_packages "$1" | cut -d'|' -f1 | paste -sd' ')
  if [ -n "$missing" ]; then
    say "Still missing after the installation: $missing. Is another pkg-config first in PATH?"
    exit 1
  fi
}

# Looks for a Swift that is new enough, or says where to get it and ends.
need_swift() {
  local words version
  if ! command -v swift >/dev/null; then
    say "Swift $swift_needed or newer is missing. Get it from https://www.swift.org/install/linux/ and put its usr/bin into PATH."
    exit 1
  fi
  if ! words=$(swift --version 2>&1 </dev/null); then
    say "$words"
    say "The swift in PATH ($(command -v swift)) does not run. What it needs of the system is on https://www.swift.org/install/linux/."
    exit 1
  fi
  version=$(sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' <<<"$words" | head -n 1)
  if [ "$(printf '%s\n' "$swift_needed" "$version" | sort -V | head -n 1)" != "$swift_needed" ]; then
    say "Swift $swift_needed or newer is needed; this is ${version:-of unknown version} ($(command -v swift))."
    say "Get it from https://www.swift.org/install/linux/ and put its usr/bin into PATH."
    exit 1
  fi
}

need_machine() {
  if [ "$(uname -s)" != Linux ]; then
    say "eob-extract needs Linux; this is $(uname -s)."
    exit 1
  fi
  need_packages "$1"
  need_swift
}

quiet_build() {
  local log=$1
  shift
  mkdir -p "$(dirname "$log")"
  if ! swift build --package-path "$root" "$@" </dev/null >>"$log" 2>&1; then
    cat "$log" >&2
    say "The build failed; its output is above and in $log."
    exit 1
  fi
}

# The tool and its helpers, for release: the Swift runtime is in them, the system's libraries are in the tool, the worker
# loads poppler from the system, and the service SQLite.
build_release() {
  local build=$root/.build log=$root/.build/release-build.log stamp=$root/.build/release-built
  local inputs=("$root/Package.swift" "$root/Sources") products=(eob-pdf-worker eob-yaml-reader eob-letter-writer) product
  if [ "${1:-}" = service ]; then
    products+=(eob-watch)
    stamp=$stamp-service
  fi
  products+=(eob-extract)
  # Swift needs seconds to find out that nothing has changed.
  if [ -e "$stamp" ] && [ -z "$(find "${inputs[@]}" -newer "$stamp" -print -quit)" ]; then
    for product in "${products[@]}"; do [ -x "$build/release/$product" ] || break; done
    if [ -x "$build/release/$product" ]; then return 0; fi
  fi
  mkdir -p "$build"
  : >"$log"
  # What changes while the build runs is newer than this.
  touch "$stamp.new"
  [ -e "$stamp" ] || say "Building; this takes some minutes the first time."
  # One product at a time: of several, only the last is built.
  for product in "${products[@]}"; do
    quiet_build "$log" -c release --static-swift-stdlib --product "$product"
  done
  mv -f "$stamp.new" "$stamp"
}
