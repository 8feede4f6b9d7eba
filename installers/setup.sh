#!/bin/sh
# Sets Nestor up in a clone: system packages, .venv with the locked dependencies, the `nestor` command.
#
#   installers/setup.sh runtime     what a person needs (`make setup`)
#   installers/setup.sh dev         and what lint and tests need (`make lint`, `make test`)
#
# A second call finds its stamp and is done at once. From the environment it takes PYTHON (the interpreter to use),
# CMAKE_ARGS (how to build llama.cpp, for example -DGGML_CUDA=on) and LINK_DIR (where the `nestor` link goes).
set -eu
cd "$(dirname "$0")/.."
root=$(pwd)
mode=${1:-runtime}
locks=installers/locks

# Everything that apt may install, as probe:package. A probe is a program that must be on the PATH, a file when it
# starts with a slash, or a shared library when it ends in a number.
runtime_packages="cc:gcc c++:g++"
# What the wheels of Qt take from the system: for every window, for X11, for Wayland, for sound, and a font.
window_packages="libEGL.so.1:libegl1 libGL.so.1:libgl1 libdbus-1.so.3:libdbus-1-3 libfontconfig.so.1:libfontconfig1
    libfreetype.so.6:libfreetype6 libglib-2.0.so.0:libglib2.0-0 libgssapi_krb5.so.2:libgssapi-krb5-2
    libxkbcommon.so.0:libxkbcommon0
    libX11-xcb.so.1:libx11-xcb1 libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0
    libxcb-icccm.so.4:libxcb-icccm4 libxcb-image.so.0:libxcb-image0 libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-randr.so.0:libxcb-randr0 libxcb-render-util.so.0:libxcb-render-util0 libxcb-shape.so.0:libxcb-shape0
    libxcb-sync.so.1:libxcb-sync1 libxcb-xfixes.so.0:libxcb-xfixes0 libxcb-xkb.so.1:libxcb-xkb1
    libwayland-client.so.0:libwayland-client0 libwayland-cursor.so.0:libwayland-cursor0
    libwayland-egl.so.1:libwayland-egl1
    libpulse.so.0:libpulse0 libXext.so.6:libxext6 libXrandr.so.2:libxrandr2 libdrm.so.2:libdrm2
    /usr/share/fonts:fonts-dejavu-core"
desktop_test_packages="Xvfb:xvfb openbox:openbox trayer:trayer dunst:dunst dbus-daemon:dbus notify-send:libnotify-bin
    xdotool:xdotool scrot:scrot xprop:x11-utils xclip:xclip xrandr:x11-xserver-utils
    /usr/libexec/at-spi-bus-launcher:at-spi2-core
    /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf:fonts-noto-color-emoji"

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

is_there() { # is_there PROBE
    case $1 in
    /*) [ -e "$1" ] ;;
    *.so.*) [ -z "$libraries" ] || printf '%s\n' "$libraries" | grep -qF " => $1 " ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

missing_of() { # missing_of PROBE:PACKAGE… prints the packages whose probe is not there
    # " => NAME " for each library the system knows; where it cannot tell, none counts as missing.
    libraries=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null | awk '{ print " => " $1 " " }') || libraries=
    for pair in "$@"; do
        is_there "${pair%%:*}" || printf '%s ' "${pair#*:}"
    done
}

# Install packages where we may; else print the line to type. Fails when they are still not installed.
apt_install() {
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        say "Installing system packages: $*"
        export DEBIAN_FRONTEND=noninteractive
        [ -n "${updated:-}" ] || apt-get update -qq && updated=1
        apt-get install -y -qq --no-install-recommends "$@" >/dev/null && return 0
        say "apt-get could not install: $*"
    elif command -v apt-get >/dev/null 2>&1; then
        say "Some system packages are missing. To install them, type:"
        say "    sudo apt-get install -y $*"
    elif [ "$(uname)" = Darwin ]; then
        say "Apple's developer tools are missing. To install them, type:"
        say "    xcode-select --install"
    else
        say "Some system packages are missing; on Debian they are called: $*"
    fi
    return 1
}

install_system_packages() {
    # shellcheck disable=SC2086  # the lists are words on purpose
    missing=$(missing_of $runtime_packages)
    # shellcheck disable=SC2086
    if [ -n "$missing" ]; then
        apt_install $missing || [ -e .venv/installed-runtime ] || fail "llama.cpp cannot be built without a C++ compiler."
    fi
    [ "$(uname)" = Linux ] || return 0
    # shellcheck disable=SC2086
    missing=$(missing_of $window_packages)
    # shellcheck disable=SC2086
    [ -z "$missing" ] || apt_install $missing || say "Without them the command works, and the window does not open."
    if [ "$mode" = dev ]; then
        # shellcheck disable=SC2086
        missing=$(missing_of $desktop_test_packages)
        # shellcheck disable=SC2086
        [ -z "$missing" ] || apt_install $missing || say "Without them the tests that need a desktop are skipped."
    fi
}

find_python() {
    for python in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            return 0
        fi
    done
    fail "Nestor needs Python 3.11 or later; on Debian: sudo apt-get install -y python3 python3-venv
If it is installed under another name: make setup PYTHON=/path/to/python"
}

make_environment() {
    # An environment that was moved or whose Python is gone does not run; it is made anew.
    if [ "$(cat .venv/made-for 2>/dev/null)" = "$root" ] && .venv/bin/python -m pip --version >/dev/null 2>&1; then
        return 0
    fi
    find_python
    if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        apt_install "python$version-venv" || fail "Python's venv module is missing."
    fi
    say "Creating .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
    printf '%s\n' "$root" >.venv/made-for
}

# evdev, by which pynput reads keys on Linux, comes as source only and is built against Python's own headers.
install_headers() {
    [ "$(uname)" = Linux ] || return 0
    folder=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("include"))')
    if [ ! -e "$folder/Python.h" ] && ! .venv/bin/python -c 'import evdev' 2>/dev/null; then
        version=$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_python_version())')
        apt_install "python$version-dev" || say "Without Python's headers the library for hotkeys cannot be built."
    fi
}

choose_llama_build() {
    [ -z "${CMAKE_ARGS:-}" ] || return 0
    # Not "native": the cached wheel may meet another CPU (a moved disk, a container, a virtual machine) and would die
    # there with "illegal instruction". AVX2 is what nearly every x86-64 CPU since 2013 has and gives most of the speed.
    CMAKE_ARGS="-DGGML_NATIVE=OFF -DLLAVA_BUILD=OFF"
    if [ "$(uname -m)" = x86_64 ] && [ -r /proc/cpuinfo ]; then
        for feature in sse4_2 avx avx2 fma f16c bmi2; do
            switch=$(printf '%s' "$feature" | tr -d _ | tr '[:lower:]' '[:upper:]')
            # llama.cpp turns these on unless told otherwise, so an older CPU has to say no.
            if grep -qw "$feature" /proc/cpuinfo; then state=ON; else state=OFF; fi
            CMAKE_ARGS="$CMAKE_ARGS -DGGML_$switch=$state"
        done
    fi
    export CMAKE_ARGS
}

# What pip prints about each of sixty packages, and nobody reads.
pip_lists='^ *(Requirement already|Using cached|Downloading|Collecting|Preparing metadata|Processing|Created wheel'
pip_lists="$pip_lists|Stored in|Looking in|Ignoring|Building wheels|Installing collected|Successfully)"

install_dependencies() {
    export PIP_DISABLE_PIP_VERSION_CHECK=1
    pip="$root/.venv/bin/python -m pip install --require-virtualenv"
    say "Installing the locked dependencies"
    # The build tools are locked too, which is why packages are then built without an isolated, unlocked environment.
    $pip --quiet --require-hashes -r $locks/build.txt
    if ! .venv/bin/python -c 'import importlib.util as u, sys; sys.exit(not u.find_spec("llama_cpp"))'; then
        choose_llama_build
        say "Building llama.cpp for this machine; on two cores this takes about four minutes, once"
    fi
    # Through a pipe, pip says every minute that it still builds; its long lists are left out.
    {
        PATH="$root/.venv/bin:$PATH" $pip --progress-bar off --no-build-isolation --require-hashes \
            -r "$locks/$mode.txt" 2>&1 && : >.venv/dependencies-came
    } | grep --line-buffered -vE "$pip_lists" || :
    rm .venv/dependencies-came 2>/dev/null || fail "The dependencies could not be installed; the lines above say why."
    $pip --quiet --no-deps --no-build-isolation --editable .
}

# Put `nestor` where a shell finds it, replacing only a link that an earlier setup made.
link_command() {
    if [ -n "${LINK_DIR:-}" ]; then
        folder=$LINK_DIR
    elif [ "$(id -u)" = 0 ]; then
        folder=/usr/local/bin
    else
        folder=$HOME/.local/bin
    fi
    link=$folder/nestor
    target=$root/.venv/bin/nestor
    [ "$(readlink "$link" 2>/dev/null)" != "$target" ] || return 0
    if [ -e "$link" ] || [ -L "$link" ]; then
        case $(readlink "$link" || true) in
        */.venv/bin/nestor) ;;
        *)
            say "$link belongs to something else and stays; start Nestor with $target"
            return 0
            ;;
        esac
    fi
    if ! { mkdir -p "$folder" && ln -sfn "$target" "$link"; } 2>/dev/null; then
        say "$folder cannot be written; start Nestor with $target"
        return 0
    fi
    case ":$PATH:" in
    *":$folder:"*) say "The command 'nestor' is ready ($link)" ;;
    *) say "The command is $link; that folder is not on your PATH yet. To add it: export PATH=\"$folder:\$PATH\"" ;;
    esac
}

stamp_of() { cat installers/setup.sh pyproject.toml $locks/build.txt "$locks/$1.txt" | cksum; }

if [ "$(cat .venv/made-for 2>/dev/null)" != "$root" ] || [ "$(cat ".venv/installed-$mode" 2>/dev/null)" != "$(stamp_of "$mode")" ]; then
    started=$(date +%s)
    install_system_packages
    make_environment
    install_headers
    install_dependencies
    # dev holds all of runtime, in the same versions.
    stamp_of runtime >.venv/installed-runtime
    [ "$mode" = runtime ] || stamp_of dev >.venv/installed-dev
    say "Set up in $(($(date +%s) - started)) s"
fi
link_command
