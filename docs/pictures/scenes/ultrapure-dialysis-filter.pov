// An ultrapure water filter: white housing, blue end caps, two side ports and a vent.
#include "studio.inc"
#macro Product()
  union { R_Cyl(0.6, 10.4, 1.7, 0.1) T_Gloss(White) }
  union { R_Cyl2(0, 1.5, 1.95, 0.12, 0.2) cylinder { -y * 0, y * 0.2, 1.5 } T_Gloss(Turquoise) }
  union { R_Cyl2(9.5, 11.0, 1.95, 0.2, 0.3) T_Gloss(Turquoise) }
  #local J = 0;
  #while (J < 2)
    #local I = 0;
    #while (I < 24) cylinder { <1.92, 0.3 + J * 9.5, 0>, <1.92, 1.2 + J * 9.5, 0>, 0.11 rotate y * 15 * I T_Gloss(Turquoise) } #local I = I + 1; #end
    union { cylinder { 0, -z * 1.5, 0.45 } torus { 0.45, 0.12 rotate x * 90 translate -z * 0.75 } torus { 0.45, 0.1 rotate x * 90 translate -z * 1.35 } cylinder { z * 0.4, -z * 0.2, 0.75 } difference { cylinder { -z * 1.4, -z * 1.52, 0.45 } cylinder { -z * 1.3, -z * 1.6, 0.3 } }
      T_Plastic(White) translate <0, 2.3 + J * 6.4, -1.65> rotate y * -42 }
    #local J = J + 1;
  #end
  union { cylinder { y * 11, y * 12.1, 0.42 } torus { 0.42, 0.1 translate y * 11.5 } torus { 0.42, 0.09 translate y * 12.0 } T_Plastic(White) }
  #local I = 0;
  #while (I < 7) torus { 1.71, 0.03 translate y * (3.0 + I * 0.95) T_Plastic(Grey_Light) } #local I = I + 1; #end
  difference { cylinder { y * 3.5, y * 7.6, 1.715 } cylinder { y * 3, y * 8, 1.70 } plane { z, 0 inverse } plane { x, -0.9 } plane { x, 1.25 inverse } T_Matte(Paper) rotate y * 14 }
  difference { cylinder { y * 6.6, y * 7.2, 1.722 } cylinder { y * 3, y * 8, 1.70 } plane { z, 0 inverse } plane { x, -0.9 } plane { x, 1.25 inverse } T_Matte(Turquoise) rotate y * 14 }
  #local I = 0;
  #while (I < 5) difference { cylinder { y * (4 + I * 0.4), y * (4.12 + I * 0.4), 1.722 } cylinder { y * 3, y * 8, 1.70 } plane { z, 0 inverse } plane { x, -0.7 } plane { x, 1.0 - 0.3 * mod(I * 2, 3) inverse } T_Matte(Grey_Dark) rotate y * 14 } #local I = I + 1; #end
  // a bare cut module in front: the fibre bundle seen from its end
  union {
    difference { cylinder { 0, x * 4.2, 1.5 } cylinder { -x, x * 5, 1.36 } T_Plastic(White) }
    cylinder { x * 0.15, x * 4.1, 1.37 T_Gloss(srgb <0.90, 0.87, 0.78>) }
    #local I = 0;
    #while (I < 150) #local R = 1.27 * sqrt((I + 0.5) / 150); #local A = I * 2.39996; torus { 0.048, 0.014 rotate z * 90 translate <0.15, R * cos(A), R * sin(A)> T_Matte(White) } #local I = I + 1; #end
    rotate y * 62 translate <2.2, 1.5, -1.9> }
#end
Show(-8, 15, 0.88)
