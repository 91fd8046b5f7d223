<?php

declare(strict_types=1);

namespace Drupal\kde\Plugin\Block;

use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\kde\Settings;
use Drupal\kde\WidgetHtml;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * One of the widgets as a block, for block layout and for Layout Builder.
 */
#[Block(
  id: 'kde_widget',
  admin_label: new TranslatableMarkup('Knooppunt Digitaal Europa'),
  category: new TranslatableMarkup('Knooppunt Digitaal Europa'),
)]
final class WidgetBlock extends BlockBase implements ContainerFactoryPluginInterface {

  public function __construct(array $configuration, string $plugin_id, mixed $plugin_definition, private readonly LanguageManagerInterface $languages) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('language_manager'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration(): array {
    return ['widget' => 'kde-timeline', 'settings' => []];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $form['widget'] = [
      '#type' => 'select',
      '#title' => 'Onderdeel',
      '#options' => array_map(fn(array $widget) => $widget['name'], Settings::WIDGETS),
      '#default_value' => $this->configuration['widget'],
    ];
    $form['settings'] = [
      '#type' => 'details',
      '#title' => 'Instellingen',
      '#description' => 'Wat niet bij het gekozen onderdeel hoort, telt niet mee.',
      '#open' => TRUE,
    ];
    foreach ($this->kinds() as $name => $kind) {
      [$label, $help] = Settings::LABELS[$name];
      $form['settings'][$name] = [
        '#type' => match (TRUE) {
          $kind === 'boolean' => 'checkbox',
          is_array($kind) => 'select',
          default => 'textfield',
        },
        '#title' => $label,
        '#description' => $help,
        '#default_value' => $this->configuration['settings'][$name] ?? '',
      ];
      if (is_array($kind)) {
        $form['settings'][$name]['#options'] = ['' => 'Standaard'] + array_intersect_key(Settings::WORDS, array_flip($kind));
      }
    }
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['widget'] = $form_state->getValue('widget');
    $this->configuration['settings'] = array_filter($form_state->getValue('settings'));
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    $language = $this->languages->getCurrentLanguage(LanguageInterface::TYPE_CONTENT)->getId();
    return WidgetHtml::build($this->configuration['widget'], $this->configuration['settings'], $language);
  }

  /**
   * Every attribute of any widget; of a list, the words of all of them.
   */
  private function kinds(): array {
    $kinds = [];
    foreach (Settings::WIDGETS as ['attributes' => $attributes]) {
      foreach ($attributes as $name => $kind) {
        $kinds[$name] = is_array($kind) ? array_unique([...($kinds[$name] ?? []), ...$kind]) : $kind;
      }
    }
    return $kinds;
  }

}
