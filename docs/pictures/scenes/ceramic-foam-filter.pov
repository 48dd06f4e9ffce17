// A ceramic foam filter: a porous square tile and a smaller round one.
#declare Granules = 1;   // rough all over: the coarser light will do
#include "studio.inc"
// open cells on a slightly irregular close packing, bitten out of the tile
#declare Foam = texture { pigment { srgb <0.85, 0.82, 0.75> } normal { granite 0.15 scale 0.2 } finish { ambient 0.07 diffuse 0.85 specular 0.06 roughness 0.1 } }
#declare F_Cell = function { pattern { crackle form <-1, 1, 0> scale 0.62 } }
#macro Tile(Shape_Low, Shape_High)
  isosurface {
    function { F_Cell(x, y, z) - 0.17 }
    contained_by { box { Shape_Low, Shape_High } } max_gradient 2.2 accuracy 0.03
    texture { Foam } }
#end
#macro Product()
  object { Tile(<-3.8, 0, -3.8>, <3.8, 1.3, 3.8>) translate -y * 0 rotate y * 10 }
  object { Tile(<-3.8, 0, -3.8>, <3.8, 1.3, 3.8>) rotate x * -78 rotate y * -18 translate <3.2, 3.85, 5.2> }
#end
Show(14, 26, 0.95)
