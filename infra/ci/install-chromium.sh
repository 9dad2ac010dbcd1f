#!/bin/sh
# Installs Chromium and a Chinese font from the distribution unless both are there; fails if that is impossible.
set -eu
has_both() { command -v chromium && fc-list :lang=zh | grep -q .; }
has_both >/dev/null 2>&1 && exit 0
sudo=
[ "$(id -u)" -eq 0 ] || sudo=sudo
$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fontconfig fonts-wqy-microhei
has_both
