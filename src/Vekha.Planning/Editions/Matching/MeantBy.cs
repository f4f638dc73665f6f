namespace Vekha.Planning.Editions.Matching;

/// <summary>What tells for which centres an act is.</summary>
public enum MeantBy
{
    /// <summary>Its programme and its years alone.</summary>
    Plan,
    /// <summary>It names their schools.</summary>
    Name,
    /// <summary>It names a school that has no centre of the programme here, or that could be several.</summary>
    UnknownSchool,
    /// <summary>It is of another region.</summary>
    OtherRegion,
}
