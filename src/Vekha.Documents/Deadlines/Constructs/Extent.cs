namespace Vekha.Documents.Deadlines.Constructs;

internal enum Extent { Day, Decade, Month, Quarter, HalfYear, SchoolYear, Year }
