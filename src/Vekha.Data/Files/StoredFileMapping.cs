using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Search;

namespace Vekha.Data.Files;

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("Files");
        file.Property(f => f.Id).ValueGeneratedNever();
        file.Property(f => f.Sha256).HasMaxLength(64).IsFixedLength();
        file.Property(f => f.Name).HasMaxLength(300);
        file.Property(f => f.ContentType).HasMaxLength(120);
        file.HasIndex(f => f.Sha256);
        file.IsSearchedBy(SearchColumn.FileName("name"));
    }
}
