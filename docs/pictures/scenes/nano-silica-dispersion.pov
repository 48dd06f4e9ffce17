// Nano-silica dispersion: a bottle with milky liquid and a beaker of it.
#include "studio.inc"
#declare Milk = srgb <0.86, 0.90, 0.94>;
#macro Product()
  object { Bottle(2.1, 6.6, 0.95, 0.9) texture { pigment { color Milk } finish { ambient 0.10 diffuse 0.78 specular 0.9 roughness 0.004 reflection { 0.03, 0.6 falloff 3.5 } } } }
  object { Screw_Cap(7.0, 8.5, 1.25, 40) T_Plastic(Lapis) }
  difference { cylinder { y * 1.2, y * 4.6, 2.125 } cylinder { y, y * 6, 2.11 } plane { z, 0.2 inverse } T_Matte(Paper) } difference { cylinder { y * 3.8, y * 4.3, 2.132 } cylinder { y, y * 6, 2.11 } plane { z, 0.2 inverse } T_Matte(Lapis) } object { Star(<0, 2.8, -2.13>, 0.62, Lapis) } Arc_Bar(1.7, 1.83, 2.130, 0.9, Grey_Dark)
  // beaker
  union {
    difference { cylinder { 0, y * 4.4, 1.8 } cylinder { y * 0.15, y * 5, 1.68 } M_Clear(<0.95, 0.98, 0.985>, 0.25) } torus { 1.76, 0.08 translate y * 4.4 T_Gloss(Grey_Light) }
    cylinder { y * 0.16, y * 2.7, 1.66 texture { pigment { color Milk } finish { ambient 0.12 diffuse 0.78 specular 0.5 roughness 0.01 } } }
    #local I = 0; #while (I < 5) box { <-0.35 + 0.12 * mod(I, 2), 0.8 + I * 0.6, -1.82>, <0.35 - 0.12 * mod(I, 2), 0.86 + I * 0.6, -1.78> T_Matte(Paper) rotate y * -14 } #local I = I + 1; #end
    cylinder { <-0.6, 0.5, 0.4>, <1.9, 6.6, 0.6>, 0.1 T_Gloss(Clear_Tone) } translate <4.6, 0, -1.0> }
  // silica gel beads: the network, as a model of touching spheres
  #local R = 0.5; #local J = 0;
  #while (J < 3)
    #local K = 0;
    #while (K < 4 - J) #local I = 0; #while (I < 4 - J - K)
      sphere { <-4.6 + (2 * I + K + J) * R, R + J * R * 1.633, -3.2 + (K * 1.732 + J * 0.577) * R>, R T_Gloss((mod(I + K + J, 3) = 1 ? Turquoise : White)) }
      #local I = I + 1; #end #local K = K + 1; #end
    #local J = J + 1;
  #end
#end
Show(8, 16, 0.95)
