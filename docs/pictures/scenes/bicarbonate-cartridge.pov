// A bicarbonate cartridge: translucent white body with powder, two spigots, ribbed end caps.
#include "studio.inc"
#macro Product()
  union {   // powder
    cylinder { y * 0.9, y * 5.4, 1.72 } T_Powder(srgb <0.97, 0.97, 0.96>, 0.05) }
  difference { R_Cyl2(0.5, 7.4, 2.0, 0.25, 0.5) R_Cyl2(0.7, 7.2, 1.78, 0.25, 0.5) M_Frost(srgb <0.93, 0.95, 0.97>, 0.62) no_shadow }
  object { Screw_Cap(0, 0.95, 2.1, 60) T_Plastic(Lapis) }
  object { Screw_Cap(6.9, 7.9, 2.1, 60) T_Plastic(Lapis) }
  #local I = -1;
  #while (I < 2)
    union {
      cylinder { y * 7.8, y * 8.9, 0.42 } cone { y * 8.9, 0.42, y * 9.25, 0.30 } torus { 0.42, 0.10 translate y * 8.25 } torus { 0.42, 0.08 translate y * 8.75 } cylinder { y * 7.7, y * 8.0, 0.62 }
      T_Plastic(White) translate x * I * 0.95 }
    #local I = I + 2;
  #end
  #local I = 0;   // level marks
  #while (I < 9) box { <-0.22 - (mod(I, 2) < 1 ? 0.14 : 0), 0, -2.008>, <0.22, 0.05, -1.9> T_Matte(Lapis) rotate -y * 38 translate y * (1.9 + I * 0.5) } #local I = I + 1; #end
  object { Label(1.7, 2.6, Turquoise) translate <0, 3.8, -2.03> rotate y * 12 }
  // a second cartridge lying behind
  union {
    object { Screw_Cap(0, 0.95, 2.1, 60) T_Plastic(Lapis) } object { Screw_Cap(6.9, 7.9, 2.1, 60) T_Plastic(Lapis) }
    object { R_Cyl2(0.5, 7.4, 2.0, 0.25, 0.5) T_Plastic(srgb <0.90, 0.92, 0.94>) }
    union { cylinder { <0.95, 7.8, 0>, <0.95, 9.1, 0>, 0.42 } cylinder { <-0.95, 7.8, 0>, <-0.95, 9.1, 0>, 0.42 } torus { 0.42, 0.1 translate <0.95, 8.25, 0> } torus { 0.42, 0.1 translate <-0.95, 8.25, 0> } T_Plastic(White) }
    rotate -z * 90 rotate y * 14 translate <1.2, 2.1, 4.6> }
#end
Show(16, 16, 0.84)
