#!/bin/sh
# Installs Redis from the distribution unless it is there; fails if that is impossible.
set -eu
command -v redis-server >/dev/null 2>&1 && exit 0
sudo=
[ "$(id -u)" -eq 0 ] || sudo=sudo
$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends redis-server
command -v redis-server
