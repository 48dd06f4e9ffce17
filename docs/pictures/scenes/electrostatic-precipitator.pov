// An electrostatic precipitator: a ribbed box, two hoppers, flared inlet and outlet, transformers on top.
#include "studio.inc"
#declare Body = srgb <0.70, 0.74, 0.78>;
#macro Hopper(X) prism { conic_sweep linear_spline 0.15, 1, 5, <-3.2, -2.9>, <3.2, -2.9>, <3.2, 2.9>, <-3.2, 2.9>, <-3.2, -2.9> scale <1, 3.4, 1> translate <X, 2.0, 0> T_Plastic(Body * 0.85) } object { R_Cyl(1.9, 2.6, 0.55, 0.05) T_Plastic(Saffron) translate x * X } #end
#macro Flare(K) prism { conic_sweep linear_spline 0.42, 1, 5, <-2.6, -2.9>, <2.6, -2.9>, <2.6, 2.9>, <-2.6, 2.9>, <-2.6, -2.9> scale <1, 4.4, 1> rotate z * 90 translate <4.4, 0, 0> translate x * 6.4 translate y * 8.0 T_Plastic(Body) } #end
#macro Product()
  object { R_Box(<-6.5, 5.3, -3>, <6.5, 10.8, 3>, 0.08) T_Plastic(Body) }
  #local I = 0; #while (I < 14) object { R_Box(<-6.5 + I * 0.98, 5.3, -3.18>, <-6.3 + I * 0.98, 10.8, -2.9>, 0.04) T_Plastic(Body) } #local I = I + 1; #end #local J = 0; #while (J < 3) object { R_Box(<-6.5, 6.4 + J * 1.6, -3.1>, <6.5, 6.55 + J * 1.6, -2.9>, 0.04) T_Plastic(Body) } #local J = J + 1; #end
  Hopper(-3.25) Hopper(3.25)
  #local K = 0; #while (K < 2) union { prism { conic_sweep linear_spline 0.42, 1, 5, <-2.6, -2.9>, <2.6, -2.9>, <2.6, 2.9>, <-2.6, 2.9>, <-2.6, -2.9> scale <1, 4.6, 1> rotate z * 90 translate <11.0, 8.0, 0> T_Plastic(Body) } box { <9.0, 6.85, -1.3>, <10.2, 9.15, 1.3> T_Galvanised(0.8) } rotate y * 180 * K } #local K = K + 1; #end
  #local I = 0; #while (I < 6) object { R_Box(<-6.4 + mod(I, 3) * 6.2, 0, (I < 3 ? -2.9 : 2.5)>, <-6.0 + mod(I, 3) * 6.2, 5.4, (I < 3 ? -2.5 : 2.9)>, 0.04) T_Satin(Grey) } #local I = I + 1; #end
  #local I = -1; #while (I < 2) cylinder { <I * 6.2, 0.5, -2.7>, <I * 0.2, 4.9, -2.7>, 0.13 T_Satin(Grey) } #local I = I + 2; #end
  object { R_Box(<-6.7, 10.8, -3.2>, <6.7, 11.1, 3.2>, 0.05) T_Plastic(Ink) }
  #local I = 0; #while (I < 3) union { object { R_Box(<-1.1, 11.1, -1.2>, <1.1, 13.0, 1.2>, 0.15) T_Plastic(Turquoise) } #local J = 0; #while (J < 9) box { <-1.0 + J * 0.24, 11.3, -1.4>, <-0.92 + J * 0.24, 12.7, -1.1> T_Plastic(Turquoise) } #local J = J + 1; #end cylinder { y * 13, y * 13.9, 0.16 T_Gloss(srgb <0.55, 0.30, 0.18>) } #local J = 0; #while (J < 4) cylinder { y * (13.1 + J * 0.2), y * (13.18 + J * 0.2), 0.3 T_Gloss(srgb <0.55, 0.30, 0.18>) } #local J = J + 1; #end translate x * (-4.2 + I * 4.2) } #local I = I + 1; #end
  #local K = -1; #while (K < 2) #local I = 0; #while (I < 14) cylinder { <-6.5 + I, 11.1, K * 3.0>, <-6.5 + I, 12.1, K * 3.0>, 0.05 T_Plastic(Saffron) } #local I = I + 1; #end cylinder { <-6.5, 12.1, K * 3>, <6.5, 12.1, K * 3>, 0.07 T_Plastic(Saffron) } cylinder { <-6.5, 11.6, K * 3>, <6.5, 11.6, K * 3>, 0.05 T_Plastic(Saffron) } #local K = K + 2; #end
#end
Show(26, 9, 0.98)
