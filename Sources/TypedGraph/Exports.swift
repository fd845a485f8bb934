@_exported public import GraphKernel
