// A blood line set: coiled clear tubes with red and blue clamps, drip chambers and connectors.
#include "studio.inc"
#macro Line(C, D, Seed)
  #local S = seed(Seed); #local N = 400; #local I = 0;
  #while (I < N)
    #local A = 2 * pi * I / 80; #local B = 2 * pi * (I + 1) / 80;
    #local RA = 3.4 + 0.35 * sin(A * 0.37 + D) + 0.25 * sin(A / 5.1); #local RB = 3.4 + 0.35 * sin(B * 0.37 + D) + 0.25 * sin(B / 5.1);
    #local P = <RA * cos(A), 0.3 + 0.33 * A / 2 / pi + 0.08 * sin(A * 1.3), RA * sin(A)>; #local Q = <RB * cos(B), 0.3 + 0.33 * B / 2 / pi + 0.08 * sin(B * 1.3), RB * sin(B)>;
    cylinder { P, Q, 0.27 T_Tube(C) translate x * D } sphere { Q, 0.27 T_Tube(C) translate x * D }
    #local I = I + 1;
  #end
#end
#macro T_Tube(C) texture { pigment { color Mix(C, Clear_Tone, 0.35) } finish { ambient 0.1 diffuse 0.72 specular 0.8 roughness 0.006 reflection { 0.03, 0.5 falloff 3 } } } #end
#macro Clamp(C) union { difference { R_Box(<-0.55, 0, -0.45>, <0.55, 0.95, 0.45>, 0.1) box { <-0.35, 0.2, -1>, <0.35, 0.62, 1> } } R_Box(<-0.7, 0.85, -0.36>, <0.95, 1.05, 0.36>, 0.08) cylinder { <0.4, 0.5, -0.46>, <0.4, 0.5, 0.46>, 0.13 } T_Gloss(C) } #end
#macro Chamber(C) union {
    cylinder { <-1.7, 0, 0>, <1.6, 0, 0>, 0.72 M_Clear(<0.96, 0.98, 1>, 0.3) }
    cylinder { <-1.6, 0, 0>, <0.3, 0, 0>, 0.55 T_Gloss(Pomegranate * 0.8) }
    object { Along_X(R_Cyl(1.5, 2.2, 0.78, 0.1)) T_Gloss(C) } object { Along_X(R_Cyl(-2.1, -1.6, 0.76, 0.1)) T_Gloss(C) }
    cylinder { <2.2, 0, 0.25>, <3.0, 0, 0.25>, 0.2 T_Gloss(White) } cylinder { <-2.1, 0, 0>, <-2.9, 0, 0>, 0.24 T_Gloss(C) } } #end
#macro Product()
  Line(Pomegranate, -3.6, 3)
  Line(Lapis, 4.0, 8)
  object { Clamp(Pomegranate) rotate y * 70 translate <-3.6, 2.0, -3.55> }
  object { Clamp(Pomegranate) rotate y * 20 translate <-6.9, 1.9, -1.2> }
  object { Clamp(Lapis) rotate y * 100 translate <4.1, 2.0, -3.5> }
  object { Clamp(Lapis) rotate y * 150 translate <7.0, 1.9, -1.6> }
  object { Chamber(Pomegranate) rotate y * 16 translate <-2.3, 0.8, -5.8> }
  object { Chamber(Lapis) rotate y * -12 translate <4.4, 0.8, -5.9> }
  #local I = -1;
  #while (I < 2)
    union { object { R_Cyl(0, 0.55, 0.34, 0.06) } cylinder { 0, y * 1.2, 0.18 } #local J = 0; #while (J < 4) box { <-0.42, 0.05, -0.05>, <0.42, 0.5, 0.05> rotate y * 45 * J } #local J = J + 1; #end
      #if (I < 0) T_Gloss(Pomegranate) #else T_Gloss(Lapis) #end rotate x * 90 rotate y * 30 * I translate <0.4 + I * 1.1, 0.42, -4.4> }
    #local I = I + 2;
  #end
#end
Show(0, 40, 0.92)
