#!/usr/bin/env bash
# Renders scenes into the sample catalogue: ./render.sh slug [slug…]; detail views: ./render.sh slug:detail
# Variables: WIDTH (default 1600), CONTENT (default ../../content), SCRATCH (default a temporary folder).
set -euo pipefail
cd "$(dirname "$0")"
content=${CONTENT:-../../content}
width=${WIDTH:-1600}
scratch=${SCRATCH:-$(mktemp -d)}
for name in "$@"; do
  slug=${name%%:*}
  view=main
  [[ $name == *:detail ]] && view=detail
  case $name in
    workshop-*) target=$content/companies/${slug#workshop-}/workshop.jpg ;;
    *) target=$content/products/$slug/$view.jpg ;;
  esac
  mkdir -p "$(dirname "$target")"
  frame=()
  if [[ $view == main && $slug != workshop-* ]]; then
    nice -n 19 povray "+Iscenes/$slug.pov" +Llib "+O$scratch/$slug-mask.png" +W480 +H360 -A +WT1 -D \
      Declare=Mask=1 Declare=Zoom=0.6 >"$scratch/$slug-mask.log" 2>&1 || true
    read -r -a frame < <(python3 autoframe.py "$scratch/$slug-mask.png") || true
  fi
  nice -n 19 povray "+Iscenes/$slug.pov" +Llib "+O$scratch/$slug-$view.png" "+W$width" "+H$((width * 3 / 4))" \
    +Q9 +A0.2 +AM1 +R2 +WT1 -D "${frame[@]}" "Declare=Detail=$([[ $view == detail ]] && echo 1 || echo 0)" >"$scratch/$slug-$view.log" 2>&1 ||
    { echo "failed: $name (see $scratch/$slug-$view.log)" >&2; continue; }
  python3 finish.py "$scratch/$slug-$view.png" "$target"
  echo "$target $(stat -c %s "$target") bytes"
done
