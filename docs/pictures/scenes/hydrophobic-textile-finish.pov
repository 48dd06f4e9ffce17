// A treated textile: woven folds with beads of water standing on them.
#include "studio.inc"
#macro Rise(X, Z) (0.45 * sin(X * 0.75 + 0.5 * sin(Z * 0.5)) * (0.4 + 0.6 * Bell(X, 3, 5)) + 0.5 * Bell(X + Z * 0.5, -3.5, 1.3) + 0.35 * Bell(X - Z * 0.3, 3.6, 1.0) + 0.25 * sin(Z * 0.6) + 0.9) #end
#macro Product()
  #local N = 90; #local M = 70;
  mesh { #local I = 0; #while (I < N) #local J = 0; #while (J < M)
    #local X1 = -6.5 + 13 * I / N; #local X2 = -6.5 + 13 * (I + 1) / N; #local Z1 = -4.8 + 9.6 * J / M; #local Z2 = -4.8 + 9.6 * (J + 1) / M;
    #local A = <X1, Rise(X1, Z1), Z1>; #local B = <X2, Rise(X2, Z1), Z1>; #local C = <X2, Rise(X2, Z2), Z2>; #local D = <X1, Rise(X1, Z2), Z2>;
    #local NA = <-(Rise(X1 + 0.05, Z1) - Rise(X1 - 0.05, Z1)) * 10, 1, -(Rise(X1, Z1 + 0.05) - Rise(X1, Z1 - 0.05)) * 10>; #local NB = <-(Rise(X2 + 0.05, Z1) - Rise(X2 - 0.05, Z1)) * 10, 1, -(Rise(X2, Z1 + 0.05) - Rise(X2, Z1 - 0.05)) * 10>;
    #local NC = <-(Rise(X2 + 0.05, Z2) - Rise(X2 - 0.05, Z2)) * 10, 1, -(Rise(X2, Z2 + 0.05) - Rise(X2, Z2 - 0.05)) * 10>; #local ND = <-(Rise(X1 + 0.05, Z2) - Rise(X1 - 0.05, Z2)) * 10, 1, -(Rise(X1, Z2 + 0.05) - Rise(X1, Z2 - 0.05)) * 10>;
    smooth_triangle { A, NA, B, NB, C, NC } smooth_triangle { A, NA, C, NC, D, ND }
    #local J = J + 1; #end #local I = I + 1; #end
    texture { pigment { checker color Lapis, color Mix(Lapis, White, 0.84) scale <0.13, 10, 0.13> } normal { average normal_map { [1 gradient x 0.35 sine_wave scale 0.26] [1 gradient z 0.35 sine_wave scale 0.26] } } finish { ambient 0.08 diffuse 0.85 specular 0.06 roughness 0.1 } } }
  #local S = seed(21); #local I = 0;
  #while (I < 48)
    #local X = -5.8 + 11.6 * rand(S); #local Z = -4.3 + 8 * rand(S); #local R = 0.14 + 0.44 * pow(rand(S), 2.0);
    sphere { 0, R scale <1, 0.82, 1> translate <X, Rise(X, Z) + R * 0.62, Z> no_shadow M_Glass(<0.95, 0.98, 1>) } sphere { <X + 0.1 * R, Rise(X, Z) + 0.01, Z + R * 0.2>, R * 0.45 scale 1 pigment { rgbt <0.9, 0.95, 1, 0.4> } finish { ambient 0.3 diffuse 0.5 } no_shadow }
    #local I = I + 1;
  #end
  // spray bottle cap at the back
  union { object { Bottle(1.25, 4.6, 0.6, 0.5) T_Gloss(White) } object { Screw_Cap(4.9, 5.6, 0.8, 26) T_Plastic(Turquoise) } object { R_Box(<-0.5, 5.5, -1.3>, <0.5, 6.5, 0.9>, 0.25) T_Plastic(Turquoise) } cylinder { <0, 6.1, -1.2>, <0, 6.1, -1.7>, 0.2 T_Plastic(Ink) } object { R_Box(<-0.15, 4.6, -1.5>, <0.15, 5.8, -1.1>, 0.1) T_Plastic(Ink) } object { Label(1.3, 2.2, Turquoise) translate <0, 2.2, -1.26> } rotate y * 24 translate <4.6, 0, 5.6> }
#end
Show(10, 30, 1.0)
