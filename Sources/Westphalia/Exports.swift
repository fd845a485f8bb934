@_exported public import DOT
@_exported public import TypedGraph
