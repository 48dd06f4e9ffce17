// A round composite manhole cover with a girih pattern of raised studs, in its frame.
#include "studio.inc"
#declare Dark = texture { pigment { srgb <0.20, 0.21, 0.225> } normal { granite 0.10 scale 0.15 } finish { ambient 0.08 diffuse 0.8 specular 0.3 roughness 0.04 reflection { 0, 0.1 falloff 4 } } }
#macro Bar(A, B) intersection { cylinder { A, B, 0.13 } plane { -y, 0 } texture { Dark } } #end
#macro Cover()
  object { R_Cyl2(0, 0.8, 5.0, 0.1, 0.12) texture { Dark } }
  torus { 4.6, 0.14 scale <1, 0.8, 1> translate y * 0.8 texture { Dark } }
  #local I = 0;
  #while (I < 10)
    union {
      Bar(vrotate(x * 4.2, y * 36 * I), vrotate(x * 4.2, y * (36 * I + 108)))
      Bar(vrotate(x * 2.05, y * 36 * I + y * 18), vrotate(x * 2.05, y * (36 * I + 126)))
      intersection { cylinder { 0, y * 0.13, 0.3 } sphere { -y * 0.2, 0.42 } translate vrotate(x * 3.5, y * (36 * I + 18)) texture { Dark } }
      intersection { cylinder { 0, y * 0.13, 0.22 } sphere { -y * 0.2, 0.42 } translate vrotate(x * 0.95, y * 36 * I) texture { Dark } }
      translate y * 0.8 }
    #local I = I + 1;
  #end
  #local I = 0; #while (I < 2) union { object { R_Cyl(0.7, 0.9, 0.5, 0.06) T_Satin(Steel_Colour) } box { <-0.3, 0.85, -0.08>, <0.3, 0.92, 0.08> T_Rubber(Black) } translate x * 4.05 rotate y * (99 + 180 * I) } #local I = I + 1; #end
  object { R_Cyl(0.7, 0.86, 0.42, 0.05) T_Plastic(Turquoise) }
#end
#macro Product()
  union { Cover() translate y * 0.35 rotate y * 7 }
  difference { object { R_Cyl2(0, 1.1, 6.2, 0.2, 0.12) } cylinder { y * 0.3, y * 3, 5.15 } texture { Dark } }
  #local I = 0; #while (I < 4) Screw(<0, 0, 0>, 0.001) #local I = I + 1; #end
#end
Show(12, 38, 0.97)
