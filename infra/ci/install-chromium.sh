#!/bin/sh
# Installs Chromium and a Chinese font from the distribution unless they are there; fails if that is impossible.
set -eu
command -v chromium >/dev/null 2>&1 && exit 0
sudo=
[ "$(id -u)" -eq 0 ] || sudo=sudo
$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-wqy-microhei
command -v chromium
