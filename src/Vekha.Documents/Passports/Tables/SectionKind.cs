namespace Vekha.Documents.Passports.Tables;

/// <summary>Parts of a passport; Other is one that is not read (monthly plans, methods of counting).</summary>
internal enum SectionKind { Basics, Indicators, Results, Funding, Participants, Plan, Other }
