// Saffron capsules in an open jar, threads of saffron and a few capsules before it.
#declare Granules = 1;
#include "studio.inc"
#include "capsule.inc"
#declare C1 = object { Capsule(srgb <0.93, 0.66, 0.14>, srgb <0.64, 0.11, 0.08>) scale 1.2 }
#macro Threads(N, R, Seed, P)
  #local S = seed(Seed); #local I = 0;
  #while (I < N)
    #local A = rand(S) * 360; #local D = R * pow(rand(S), 0.7); #local L = 0.5 + 0.7 * rand(S); #local H = (1 - D / R) * 0.45 * rand(S);
    object { Hose(spline { cubic_spline -0.3, <-0.2, 0, 0> 0, <0, 0, 0> 0.5, <L * 0.5, 0.12 * rand(S), 0.3 * (rand(S) - 0.5)> 1, <L, 0.1 * rand(S), 0.25 * (rand(S) - 0.5)> 1.3, <L * 1.2, 0, 0> }, 6, 0.035) T_Matte(srgb <0.62 - 0.1 * rand(S), 0.085, 0.045>) rotate y * rand(S) * 360 translate vrotate(<D, 0.05 + H, 0>, y * A) + P }
    #local I = I + 1;
  #end
#end
#macro Product()
  difference { R_Cyl2(0, 6.4, 2.6, 0.4, 0.5) cylinder { y * 0.3, y * 6.2, 2.42 } cylinder { y * 6, y * 8, 2.05 } M_Clear(<0.96, 0.985, 0.985>, 0.25) }
  difference { cylinder { y * 6.3, y * 7.2, 2.2 } cylinder { y * 6, y * 8, 2.08 } M_Clear(<0.96, 0.985, 0.985>, 0.25) } torus { 2.16, 0.09 translate y * 6.7 T_Gloss(Grey_Light) } torus { 2.14, 0.08 translate y * 7.2 T_Gloss(Grey_Light) }
  #local L = 0; #while (L < 5) Bed(C1, 0.42, 4.72, -1, 11 + L, <0, 0.35 + 1.15 * L, 0>) #local L = L + 1; #end
  cylinder { y * 0.3, y * 5.2, 1.35 T_Plastic(srgb <0.70, 0.30, 0.10>) }
  difference { cylinder { y * 1.3, y * 4.3, 2.625 } cylinder { y, y * 6, 2.61 } plane { z, -0.6 inverse } T_Matte(Paper) } difference { cylinder { y * 1.3, y * 1.7, 2.635 } cylinder { y, y * 6, 2.6 } plane { z, -0.6 inverse } T_Matte(Saffron) }
  object { Star(<0, 3.1, -2.63>, 0.72, srgb <0.64, 0.11, 0.08>) } Arc_Bar(1.95, 2.1, 2.640, 1.0, Grey_Dark)
  union { Screw_Cap(0, 1.1, 2.35, 60) T_Satin(srgb <0.80, 0.66, 0.36>) rotate x * 62 rotate y * -28 translate <4.3, 2.15, 0.6> }
  Strays(C1, 0.42, 9, 0.4, 2.0, 21, <3.2, 0, -3.6>)
  Threads(90, 1.9, 4, <-3.4, 0, -3.2>)
#end
#if (Detail)
  Product() Frame_Box(<-5.6, 0, -5.0>, <0.4, 1.6, -1.6>, 16, 28, 1.0)
#else
  Show(10, 19, 0.99)
#end
