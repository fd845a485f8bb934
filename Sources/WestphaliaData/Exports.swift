@_exported public import Westphalia
