#!/bin/sh
# Writes installers/locks/*.txt from pyproject.toml: exact versions with hashes for Python 3.11 and later on every
# platform, naming no index. Pinned versions stay unless UPGRADE=1. Called by `make lock`.
set -eu
cd "$(dirname "$0")/.."
locks=installers/locks

.venv/bin/python -m pip install --quiet 'uv>=0.5'

compile() { # compile OUTPUT ARGUMENT…
    output=$locks/$1
    shift
    echo "Locking $output"
    .venv/bin/python -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-annotate --no-emit-index-url --no-emit-find-links ${UPGRADE:+--upgrade} --output-file "$output" "$@" >/dev/null
    # So that nobody edits it by hand; uv reads its own pins back and skips comments.
    { echo "# Made by 'make lock'; edit pyproject.toml instead."; grep -v "^# Made by" "$output"; } >"$output.new"
    mv "$output.new" "$output"
}

# The widest first: the others take its versions, so that one environment can hold them.
compile dev.txt pyproject.toml --extra dev
compile runtime.txt pyproject.toml --constraint $locks/dev.txt
compile build.txt $locks/build.in --constraint $locks/dev.txt
compile train.txt $locks/train.in --constraint $locks/dev.txt
