#!/usr/bin/env bash
set -euo pipefail
python -m harbour.refresh --all
