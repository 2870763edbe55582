namespace Duals.Generator;

/// <summary>The shared members that a number type gets.</summary>
internal static class MissingMembers
{
    /// <summary>
    /// What the type does not declare itself; of the private members, which only serve others, those that something in the type uses then.
    /// </summary>
    public static ILookup<Template, TemplateMember> Of(NumberType type, IReadOnlyCollection<Template> templates)
    {
        var own = new HashSet<string>(type.Keys);
        (Template Template, TemplateMember Member)[] candidates =
        [
            .. templates.SelectMany(template => template.Members, (template, member) => (template, member)).Where(pair => !pair.member.Keys.Any(own.Contains)),
        ];
        var used = new HashSet<string>(type.Uses);
        var isTaken = new bool[candidates.Length];
        for (bool isGrowing = true; isGrowing;)
        {
            isGrowing = false;
            for (int i = 0; i < candidates.Length; i++)
            {
                TemplateMember member = candidates[i].Member;
                if (isTaken[i] || (member.IsPrivate && !member.Names.Any(used.Contains)))
                    continue;

                isTaken[i] = true;
                isGrowing = true;
                used.UnionWith(member.Uses);
            }
        }

        return candidates.Where((_, i) => isTaken[i]).ToLookup(pair => pair.Template, pair => pair.Member);
    }
}
