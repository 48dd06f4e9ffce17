// Zirconia discs for dental milling, one with milled pockets, and a finished crown.
#include "studio.inc"
#declare Zr = texture { pigment { srgb <0.955, 0.94, 0.90> } finish { ambient 0.12 diffuse 0.80 specular 0.35 roughness 0.02 reflection { 0.01, 0.2 falloff 4 } } }
#macro Disc(H) object { R_Cyl(0, H, 4.0, 0.1) } difference { object { R_Cyl(H * 0.3, H * 0.62, 4.22, 0.05) } cylinder { y * -1, y * 9, 3.9 } } #end
#macro Tooth()
  blob { threshold 0.5
    sphere { <-0.62, 1.5, -0.55>, 1.05, 1 } sphere { <0.62, 1.5, -0.55>, 1.05, 1 } sphere { <-0.6, 1.45, 0.6>, 1.05, 1 } sphere { <0.6, 1.45, 0.6>, 1.05, 1 }
    cylinder { <0, 0.1, 0>, <0, 1.0, 0>, 1.6, 1.1 } sphere { <0, 2.35, 0>, 0.9, -0.75 }
    texture { pigment { gradient y color_map { [0 srgb <0.94, 0.89, 0.78>] [1 srgb <0.97, 0.96, 0.93>] } scale 2.2 } finish { ambient 0.12 diffuse 0.75 specular 0.7 roughness 0.006 reflection { 0.03, 0.45 falloff 4 } } } }
#end
#macro Product()
  union { Disc(1.5) texture { Zr } }
  union { Disc(2.0) texture { Zr } rotate y * 20 translate <0.5, 1.5, 0.4> }
  union { difference { object { R_Cyl(0, 1.6, 4.0, 0.1) } #local I = 0; #while (I < 6) cylinder { y * 0.5, y * 3, 0.95 translate x * 2.5 rotate y * 60 * I } #local I = I + 1; #end cylinder { y * 0.5, y * 2, 0.75 } texture { Zr } } difference { cylinder { y * 0.5, y * 1.0, 4.22 } cylinder { -y, y * 9, 3.9 } texture { Zr } }
    #local I = 0; #while (I < 4) sphere { 0, 0.62 scale <1, 1, 0.9> translate <2.5, 0.95, 0> rotate y * (60 * I + 60) texture { Zr } } box { <1.5, 0.8, -0.1>, <3.5, 1.0, 0.1> rotate y * (60 * I + 60) texture { Zr } } #local I = I + 1; #end
    rotate x * -74 rotate y * 14 translate <6.6, 3.95, 3.2> }
  union { Tooth() scale 1.0 rotate y * 24 translate <4.6, 0.05, -3.4> }
  union { Tooth() scale 0.86 rotate <0, 70, 0> rotate z * 78 translate <7.6, 0.75, -2.2> }
  object { Star(<0, 0, 0>, 0.6, Lapis) rotate x * 90 rotate y * 20 translate <0.5, 3.5, -1.2> }
#end
#if (Detail)
  Product() Frame_Box(<2.6, 0, -4.6>, <8.6, 2.2, -1.4>, 8, 22, 1.0)
#else
  Show(6, 24, 0.95)
#end
