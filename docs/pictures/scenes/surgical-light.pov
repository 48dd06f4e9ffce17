// A surgical light: a round head with rings of lenses, sterile handle, spring arm.
#include "studio.inc"
#macro Head()   // face to -y
  object { R_Cyl2(0, 1.0, 5.2, 0.45, 0.5) T_Gloss(White) } sphere { 0, 1 scale <3.4, 0.9, 3.4> translate y * 0.9 T_Gloss(White) }
  cylinder { -y * 0.02, y * 0.2, 4.7 T_Black_Glass() } torus { 4.85, 0.14 T_Satin(Grey_Light) }
  #local Row = 1;
  #while (Row < 4)
    #local N = 6 * Row + 4; #local I = 0;
    #while (I < N)
      union { cylinder { -y * 0.06, y * 0.05, 0.42 T_Metal(Steel_Colour) } sphere { 0, 0.34 scale <1, 0.5, 1> translate -y * 0.08 T_Glow(srgb <1, 0.985, 0.93>, 1.0) } translate x * (0.35 + Row * 1.25) rotate y * 360 * (I + 0.5 * mod(Row, 2)) / N }
      #local I = I + 1;
    #end
    #local Row = Row + 1;
  #end
  object { R_Cyl(-1.7, 0.1, 0.42, 0.15) T_Plastic(Turquoise) } object { R_Cyl(-0.3, 0.02, 0.7, 0.1) T_Plastic(Grey_Light) }
#end
#macro Product()
  union { Head() rotate x * 58 rotate y * 14 translate <0, 6.0, 0> }
  union { cylinder { <-2.1, 0, 0>, <2.1, 0, 0>, 0.25 } T_Satin(Steel_Colour) translate <0, 6.6, 2.2> }
  object { Hose(spline { cubic_spline -0.2, <0.6, 6.0, 1.2> 0, <0.6, 6.4, 1.3> 0.3, <1.6, 8.6, 2.0> 0.55, <2.8, 10.4, 2.2> 1, <7.2, 11.4, 2.6> 1.2, <9, 11.4, 2.8> }, 40, 0.34) T_Gloss(White) }
  object { R_Cyl(-0.7, 0.7, 0.62, 0.15) T_Plastic(Grey) translate <7.2, 11.4, 2.6> } object { R_Cyl(-0.5, 0.5, 0.5, 0.15) rotate x * 90 T_Plastic(Grey) translate <2.6, 10.2, 2.2> }
  cylinder { <7.2, 0.3, 2.6>, <7.2, 13.2, 2.6>, 0.36 T_Satin(Steel_Colour) } object { R_Cyl2(0, 0.6, 2.6, 0.15, 0.3) T_Plastic(Grey_Light) translate <7.2, 0, 2.6> }
#end
Show(8, 4, 0.96)
