using Vekha.Documents.Findings;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Printing;

/// <param name="Defects">What was found wrong with the measure: it is printed as it was, defects included.</param>
internal sealed record PrintedMeasure(Measure Measure, bool IsFirst, IReadOnlySet<FindingCode> Defects);
