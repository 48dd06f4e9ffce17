// An ultrafiltration skid: frame, five membrane tubes, manifolds, pump, control box.
#include "studio.inc"
#declare Pipe_Blue = srgb <0.20, 0.42, 0.72>;
#macro Frame_Bar(A, B) object { R_Box(A - 0.14, B + 0.14, 0.05) T_Satin(Steel_Colour) } #end
#macro Membrane(X)
  object { R_Cyl(3.0, 11.0, 0.72, 0.06) T_Gloss(White) } object { R_Cyl(2.5, 3.6, 0.86, 0.1) T_Plastic(Turquoise) } object { R_Cyl(10.5, 11.5, 0.86, 0.1) T_Plastic(Turquoise) }
  torus { 0.87, 0.06 translate y * 3.0 T_Satin(Steel_Colour) } torus { 0.87, 0.06 translate y * 10.9 T_Satin(Steel_Colour) }
  cylinder { y * 1.8, y * 2.6, 0.3 T_Plastic(Pipe_Blue) } cylinder { y * 11.4, y * 12.2, 0.3 T_Plastic(Pipe_Blue) }
  cylinder { <0, 9.9, 0>, <0, 9.9, -1.3>, 0.24 T_Plastic(White) } 
  difference { cylinder { y * 6, y * 8, 0.73 } cylinder { y * 5, y * 9, 0.722 } plane { z, 0.1 inverse } T_Matte(Paper) } difference { cylinder { y * 7.4, y * 7.8, 0.735 } cylinder { y * 5, y * 9, 0.72 } plane { z, 0.1 inverse } T_Matte(Turquoise) }
#end
#macro Product()
  #local I = -1;
  #while (I < 2)
    Frame_Bar(<-6.2, 0.4, I * 1.9>, <6.2, 0.4, I * 1.9>) Frame_Bar(<-6.2, 0.4, I * 1.9>, <-6.2, 13.0, I * 1.9>) Frame_Bar(<6.2, 0.4, I * 1.9>, <6.2, 13.0, I * 1.9>) Frame_Bar(<-6.2, 13.0, I * 1.9>, <6.2, 13.0, I * 1.9>)
    Frame_Bar(<I * 6.2, 0.4, -1.9>, <I * 6.2, 0.4, 1.9>) Frame_Bar(<I * 6.2, 13, -1.9>, <I * 6.2, 13, 1.9>)
    #local K = -1; #while (K < 2) object { R_Cyl(0, 0.35, 0.32, 0.05) T_Rubber(Black) translate <I * 6.0, 0, K * 1.9> } #local K = K + 2; #end
    #local I = I + 2;
  #end
  Frame_Bar(<-6.2, 6.4, 1.9>, <6.2, 6.4, 1.9>)
  #local I = 0; #while (I < 5) union { Membrane(0) translate <-5.0 + I * 1.95, 0, 0.4> } #local I = I + 1; #end
  cylinder { <-5.6, 12.2, 0.4>, <5.2, 12.2, 0.4>, 0.4 T_Plastic(Pipe_Blue) } cylinder { <-5.6, 1.8, 0.4>, <4.6, 1.8, 0.4>, 0.4 T_Plastic(Pipe_Blue) } cylinder { <-5.6, 9.9, -0.9>, <3.6, 9.9, -0.9>, 0.3 T_Plastic(White) }
  #local I = 0; #while (I < 4) object { Along_X(R_Cyl(-0.14, 0.14, 0.58, 0.04)) T_Plastic(Pipe_Blue) translate <-4.0 + I * 1.95, 12.2, 0.4> } object { Along_X(R_Cyl(-0.14, 0.14, 0.58, 0.04)) T_Plastic(Pipe_Blue) translate <-4.0 + I * 1.95, 1.8, 0.4> } #local I = I + 1; #end
  sphere { <5.2, 12.2, 0.4>, 0.42 T_Plastic(Pipe_Blue) } cylinder { <5.2, 12.2, 0.4>, <5.2, 10.6, 0.4>, 0.4 T_Plastic(Pipe_Blue) }
  // pump
  union { object { Along_X(R_Cyl(-1.6, 0.4, 0.82, 0.15)) T_Plastic(Lapis) } #local I = 0; #while (I < 18) box { <-1.4, 0.78, -0.04>, <0.2, 0.95, 0.04> rotate x * 20 * I T_Plastic(Lapis) } #local I = I + 1; #end object { Along_X(R_Cyl(0.4, 1.3, 1.0, 0.15)) T_Satin(Steel_Colour) } object { Along_X(R_Cyl(1.3, 1.9, 0.5, 0.08)) T_Satin(Steel_Colour) } cylinder { <0.85, 0, 0>, <0.85, 1.7, 0>, 0.35 T_Satin(Steel_Colour) } object { R_Box(<-0.9, 0.7, -0.5>, <-0.1, 1.3, 0.5>, 0.1) T_Plastic(Ink) } object { R_Box(<-1.4, -1.0, -0.7>, <0.2, -0.7, 0.7>, 0.05) T_Satin(Grey) } translate <3.2, 1.6, -1.1> }
  // control box
  object { R_Box(<4.0, 5.4, -2.5>, <7.0, 9.4, -1.0>, 0.12) T_Plastic(Grey_Light) } object { R_Slab(4.3, 7.7, 6.1, 9.0, 0.1, 0.08) translate -z * 2.54 T_Black_Glass() } union { Number(24, 2, <4.6, 8.2, 0>, 0.45, Turquoise) Trace(5.3, 5.95, 8.15, 0.35, 2, 2, 0.025, Saffron) translate -z * 2.56 } object { Button(<6.55, 8.6, -2.5>, 0.2, Cypress) } object { Button(<6.55, 7.9, -2.5>, 0.2, Pomegranate) } #local I = 0; #while (I < 4) object { LED(<4.5 + I * 0.45, 7.2, -2.51>, 0.1, (I = 2 ? Saffron : Cypress)) } #local I = I + 1; #end Slots(4.6, 5.8, 6.4, 6.5, 8, 0.1, -2.51)
  // gauges and valves
  #local I = 0; #while (I < 2) union { cylinder { 0, -z * 0.35, 0.55 T_Satin(Steel_Colour) } cylinder { -z * 0.34, -z * 0.36, 0.47 T_Matte(White) } box { <-0.02, -0.05, -0.38>, <0.02, 0.38, -0.36> rotate z * (40 - 70 * I) T_Matte(Pomegranate) } cylinder { 0, <0, -0.9, 0>, 0.1 T_Satin(Steel_Colour) } translate <-5.4 + I * 6.6, 11.2, -1.2> } #local I = I + 1; #end
  union { cylinder { 0, -z * 0.8, 0.14 T_Satin(Steel_Colour) } torus { 0.5, 0.09 rotate x * 90 translate -z * 0.8 T_Plastic(Saffron) } box { <-0.5, -0.06, -0.85>, <0.5, 0.06, -0.75> T_Plastic(Saffron) } translate <-5.4, 1.8, 0.1> }
#end
#if (Detail)
  Product() Frame_Box(<0.6, 6.0, -2.4>, <6.6, 12.0, -0.6>, 24, 8, 1.0)
#else
  Show(22, 12, 0.97)
#end
