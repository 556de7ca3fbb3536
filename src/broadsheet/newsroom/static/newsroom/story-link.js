/* A link from a story's text to another story: chosen, never typed, so that it follows the story wherever it goes. */
(() => {
  "use strict";
  const { React, draftail, wagtail } = window;

  class StoryLinkSource extends draftail.DocumentModalWorkflowSource {
    onChosen(chosen) {
      super.onChosen({ ...chosen, title: chosen.string });
    }

    getChooserConfig() {
      return {
        url: this.props.entityType.chooserUrls.storyChooser,
        urlParams: {},
        onload: window.CHOOSER_MODAL_ONLOAD_HANDLERS,
        responses: { chosen: this.onChosen },
      };
    }

    filterEntityData(chosen) {
      return { id: Number(chosen.id), headline: chosen.title, url: chosen.edit_url };
    }
  }

  const StoryLink = (props) => {
    const story = props.contentState.getEntity(props.entityKey).getData();
    const icon = React.createElement(wagtail.components.Icon, { name: "doc-full-inverse" });
    return React.createElement(
      draftail.TooltipEntity,
      { ...props, icon, label: story.headline || `#${story.id}`, url: story.url || "" },
      props.children,
    );
  };

  draftail.registerPlugin({ type: "STORY_LINK", source: StoryLinkSource, decorator: StoryLink }, "entityTypes");
})();
