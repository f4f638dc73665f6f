using Vekha.Planning.Centres;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions;

/// <param name="Centre">null where the region owes it.</param>
public sealed record Expected(EditionMeasure Measure, Centre? Centre, Occurrence Occurrence);
