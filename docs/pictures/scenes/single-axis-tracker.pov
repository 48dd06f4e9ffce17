// A single-axis tracker: panels on a torque tube, posts, bearings and a slew drive.
#include "studio.inc"
#include "solar.inc"
#declare P1 = union { Panel(3.2, 6.4, 4, 8, Steel_Colour, 1) }
#macro Product()
  cylinder { <-14, 4.6, 0>, <14, 4.6, 0>, 0.3 T_Galvanised(0.6) }
  #local I = 0; #while (I < 8) object { P1 rotate x * 90 translate <-13.9 + I * 3.35 + (I > 3 ? 1.0 : 0), 0.38, -3.2> rotate -x * 34 translate y * 4.6 }
    #local K = 0; #while (K < 2) object { R_Box(<-13.2 + I * 3.35 + (I > 3 ? 1.0 : 0) + K * 1.7, 0.2, -2.4>, <-13.0 + I * 3.35 + (I > 3 ? 1.0 : 0) + K * 1.7, 0.4, 2.4>, 0.04) T_Galvanised(0.6) rotate -x * 34 translate y * 4.6 } #local K = K + 1; #end #local I = I + 1; #end
  #local I = 0; #while (I < 5) #local X = -13.2 + I * 6.6; object { R_Box(<X - 0.22, 0, -0.3>, <X + 0.22, 4.3, 0.3>, 0.04) T_Galvanised(0.6) } object { Along_X(R_Cyl(-0.25, 0.25, 0.55, 0.05)) T_Satin(Grey_Dark) translate <X, 4.6, 0> } object { R_Box(<X - 0.6, 0, -0.6>, <X + 0.6, 0.12, 0.6>, 0.03) T_Satin(Grey) } #local I = I + 1; #end
  object { Along_X(R_Cyl(-0.4, 0.4, 0.9, 0.08)) T_Plastic(Saffron) translate y * 4.6 } cylinder { <0, 3.8, -1.1>, <0, 3.8, 0.6>, 0.3 T_Plastic(Lapis) } object { R_Box(<-0.4, 1.6, -0.9>, <0.5, 2.9, -0.3>, 0.08) T_Plastic(White) }
#end
Show(-34, 14, 0.95)
