// A brown syrup bottle with a measuring cup and sprigs of thyme.
#include "studio.inc"
#macro Sprig(Seed, L)
  #local S = seed(Seed); #local I = 0;
  cylinder { 0, y * L, 0.05 T_Matte(srgb <0.42, 0.36, 0.22>) }
  #while (I < 40) #local A = 137.5 * I; #local H = L * (0.08 + 0.92 * I / 40);
    sphere { 0, 1 scale <0.34, 0.05, 0.13> * (1.1 - 0.5 * I / 40) translate x * 0.34 rotate z * (20 + 25 * rand(S)) rotate y * A translate y * H T_Matte(Mix(Cypress, Grey, 0.55 + 0.35 * rand(S))) }
    #local I = I + 1; #end
#end
#macro Product()
  object { Bottle(2.1, 7.2, 0.85, 1.1) T_Amber() }
  object { Screw_Cap(7.6, 9.2, 1.15, 40) T_Plastic(White) }
  difference { cylinder { y * 1.2, y * 5.2, 2.125 } cylinder { y, y * 6, 2.11 } plane { z, 0.2 inverse } T_Matte(Paper) } difference { cylinder { y * 4.2, y * 4.9, 2.132 } cylinder { y, y * 6, 2.11 } plane { z, 0.2 inverse } T_Matte(Cypress) } difference { cylinder { y * 1.4, y * 1.6, 2.132 } cylinder { y, y * 6, 2.11 } plane { z, 0.2 inverse } T_Matte(Saffron) }
  object { Star(<0, 3.2, -2.14>, 0.62, Cypress) } Arc_Bar(2.15, 2.3, 2.130, 0.9, Grey_Dark) 
  // measuring cup with syrup
  union { difference { cone { 0, 1.0, y * 2.2, 1.3 } cone { y * 0.15, 0.92, y * 2.3, 1.22 } M_Clear(<0.95, 0.97, 0.98>, 0.3) } cone { y * 0.16, 0.91, y * 1.2, 1.04 T_Gloss(srgb <0.42, 0.20, 0.07>) } #local I = 0; #while (I < 4) box { <-0.25, 0.5 + I * 0.35, -1.25>, <0.25, 0.54 + I * 0.35, -1.05> T_Matte(Ink) } #local I = I + 1; #end translate <3.9, 0, -1.6> }
  union { Sprig(3, 5.0) rotate z * 84 rotate y * 20 translate <-1.4, 0.4, -3.7> } union { Sprig(8, 4.2) rotate z * 86 rotate y * -24 translate <-2.4, 0.35, -2.6> } union { Sprig(5, 3.6) rotate z * -82 rotate y * 40 translate <-3.2, 0.3, -3.4> }
#end
#macro T_Amber() texture { pigment { srgb <0.30, 0.135, 0.035> } finish { ambient 0.10 diffuse 0.75 specular 0.9 roughness 0.003 reflection { 0.05, 0.75 falloff 3.5 } } } #end
Show(6, 15, 0.97)
