using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Vekha.Data.Columns;

internal static class ScopePath
{
    /// <summary>Compared byte by byte, so that what lies below a path is one range of the index.</summary>
    public static PropertyBuilder<string> IsScopePath(this PropertyBuilder<string> path) => path.HasMaxLength(200).UseCollation("C");
}
