namespace Vekha.Application.Files;

/// <summary>What can be wrong with uploaded files; {0} is the name of the file, or the most files at once.</summary>
public enum FileFault
{
    Required,
    TooMany,
    Empty,

    /// <summary>{1} is a <see cref="ByteCount"/>.</summary>
    TooLarge,
    KindUnknown,

    /// <summary>A photo as telephones of one maker take it, which not everybody can open.</summary>
    Heic,

    /// <summary>Its name promises another kind than {1}, which it is.</summary>
    KindMisnamed,
}

/// <summary>The size of a file as an argument of words.</summary>
public readonly record struct ByteCount(long Bytes);
