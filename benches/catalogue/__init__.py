"""An invented catalogue of any size, the same for every generator that is measured."""
